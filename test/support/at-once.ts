/** For what is put off until a page is painted: here there is none. */
export const atOnce = (task: () => void): void => {
  task();
};
