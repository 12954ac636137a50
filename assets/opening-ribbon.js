/*
 * For web views that cannot run the add-in: the button of the ribbon looks for a function of this name, and it says in
 * a window of its own what the pane says there. Written as opening.js is.
 */
(function () {
  if ('noModule' in document.createElement('script')) return;
  window.nextUnanswered = function (event) {
    var address = String(window.location.href).split(/[?#]/)[0];
    window.Office.context.ui.displayDialogAsync(address, { height: 30, width: 40 });
    event.completed();
  };
})();
