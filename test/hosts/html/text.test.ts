import { TEXTS } from '../../../src/hosts/html/text';
import { obeysDictionaryRules } from '../../wording/dictionary-rules';

describe('wording of the sheet', () => {
  obeysDictionaryRules(TEXTS);
});
