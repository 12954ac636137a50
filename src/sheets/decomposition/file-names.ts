/** Longest part of a file's name that a department takes, characters: some are whole sentences. */
const LONGEST_NAME = 40;

/** What the workbooks of departments are called as files: 分解-县公安局.xlsx, no two of them alike on any disk. */
export function departmentFileNames(names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    names.map((name) => {
      const plain = Array.from(name.trim().replace(/[\\/:*?"<>|\p{Cc}]/gu, '_')).slice(0, LONGEST_NAME);
      const base = `分解-${plain.join('').trimEnd()}`;
      let free = base;
      for (let i = 2; taken.has(free.toLowerCase()); i += 1) free = `${base} (${i})`;
      taken.add(free.toLowerCase());
      return [name, `${free}.xlsx`];
    }),
  );
}
