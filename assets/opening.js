/*
 * For browsers that cannot run the page, such as the web view of Internet Explorer 11 in Excel 2016 and 2019, and any
 * in which its script fails. Nobody may look at a blank page. Written for the oldest of them, ECMAScript 3, and
 * delivered as it is.
 */
(function () {
  var TOO_LONG = 20000;
  var SOON = 3000;

  /** Does nothing once the page has taken the place of what is shown while it opens. */
  function show(id) {
    var opening = document.getElementById('opening');
    if (!opening) return;
    opening.style.display = 'none';
    document.getElementById(id).style.display = 'block';
  }

  function showIn(milliseconds, id) {
    window.setTimeout(function () {
      show(id);
    }, milliseconds);
  }

  function afterLoading(act) {
    if (window.addEventListener) window.addEventListener('load', act, false);
    else window.attachEvent('onload', act);
  }

  if ('noModule' in document.createElement('script')) {
    // The browser runs modules; what is left is a script that does not arrive, or fails.
    window.addEventListener(
      'error',
      function () {
        showIn(SOON, 'failed');
      },
      true
    );
    showIn(TOO_LONG, 'failed');
    return;
  }

  afterLoading(function () {
    show('unsupported');
  });
})();
