import { workbookFileName } from '../../hosts/xlsx';
import { issue } from '../../issues';
import type { Workspace } from '../../sheets';
import type { saveFiles } from '../files/save-file';
import type { Business } from './business';

/** What the archive of the departments' workbooks is called, beside the unit. */
const ARCHIVE = '部门分解表';

type Parts = {
  /** The unit whose workbook is shown, as it is called now. */
  readonly unit: () => string;
  readonly business: Business;
  readonly reasonOf: (thrown: unknown) => string;
  readonly saveFiles: typeof saveFiles;
};

/** Workbooks beside the one that is shown: read from files, and saved as files. */
export const deskFiles = ({
  unit,
  business,
  reasonOf,
  saveFiles,
}: Parts): Pick<Workspace, 'readFile' | 'handOver'> => ({
  readFile: async (bytes, file) => {
    try {
      const { readXlsx } = await import('../../hosts/xlsx');
      return readXlsx(bytes, file);
    } catch (thrown) {
      return { issues: [issue('K002', { file }, { reason: reasonOf(thrown) })] };
    }
  },
  handOver: async (files) => {
    const archive = workbookFileName(unit(), ARCHIVE).replace(/\.xlsx$/, '.zip');
    try {
      await business.during({ kind: 'saving' }, () => saveFiles(files, archive));
      return [];
    } catch (thrown) {
      return [issue('K913', {}, { reason: reasonOf(thrown) })];
    }
  },
});
