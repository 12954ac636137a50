/** The pages of the pane, in the order of their tabs. */
export const VIEWS = ['templates', 'fill', 'departments', 'issues', 'lists', 'help'] as const;
export type View = (typeof VIEWS)[number];

export const isView = (text: string | null | undefined): text is View => VIEWS.some((view) => view === text);
