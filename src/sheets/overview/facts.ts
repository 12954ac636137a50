import { build } from '../../formula';
import { clausesOf, LONGEST, type Template } from '../../model';
import { answeredCell, requiredCell } from '../../scoring';
import type { Contents } from '../contents';
import { unitCell } from '../ids';
import { type Frame, frameOf, header, heading, toEdge } from './frame';
import { across, cell } from '../sheet';
import type { CellSpec } from '../spec';
import type { UnsizedRow } from '../text-fit';
import { message, textValidation } from '../validations';

/** The unit, and which document and template this is. */
export function factRows({ template, submission }: Contents): UnsizedRow[] {
  const { source, assessed, period, kind } = template;
  const frame = frameOf(template);
  const isScorecard = kind === 'scorecard';
  const variant = template.variants.find(({ id }) => id === submission.template.variant);
  const unitLabel = isScorecard ? '被考核单位' : '填报单位';
  const unit = cell('entryText', submission.unit, {
    unlocked: true,
    validation: {
      ...textValidation(LONGEST.unit),
      prompt: message(unitLabel, '请填写单位全称，其他各表随之显示。'),
    },
  });
  const version = cell('text', `${template.id} 第${template.version}版${variant ? ` ${variant.title}` : ''}`);
  return [
    facts(frame, [unitLabel, unit], [isScorecard ? '考核年度' : '年度', cell('text', period)], unitCell.row),
    facts(frame, ['依据文件', cell('text', source.document)], ['文号', cell('text', source.number)]),
    facts(frame, ['发文单位', cell('text', source.issuer)], ['发文日期', cell('text', source.date)]),
    facts(frame, [isScorecard ? '考核对象' : '对象', cell('text', assessed)], ['模板', version]),
  ];
}

type Fact = readonly [label: string, value: CellSpec];

/** Two labels, each with its value over half of what room there is. */
function facts(frame: Frame, [label, value]: Fact, [otherLabel, other]: Fact, key = ''): UnsizedRow {
  const half = Math.floor((frame.length - 2) / 2);
  const keyAt = (column: number): string => frame[column]?.key ?? '';
  return {
    key,
    cells: {
      label: cell('label', label),
      value: { ...value, ...across(half) },
      [keyAt(half + 1)]: cell('label', otherLabel),
      [keyAt(half + 2)]: { ...other, ...toEdge(frame, half + 2) },
    },
  };
}

/** 填报进度: how much of what has to be filled in is. */
export function progressRows({ template, formula }: Contents): UnsizedRow[] {
  const frame = frameOf(template);
  const [answered, required] = [build.ref(answeredCell), build.ref(requiredCell)];
  const share = build.when(build.equal(required, 0), 0, build.divide(answered, required));
  const provisional = template.bands.length > 0 ? '得分和等次为暂定' : '得分为暂定';
  const open = template.kind === 'scorecard' ? `尚有未填项，${provisional}。` : '尚有未填项。';
  return [
    heading(frame, '填报进度'),
    header(frame, '项目', '项数', '进度', '说明'),
    {
      key: answeredCell.row,
      cells: {
        label: cell('label', '已填项数'),
        value: cell('computed', formula(answeredCell)),
        second: cell('rate', share),
        third: cell('text', build.when(build.less(answered, required), open, '应填各项均已填写。'), toEdge(frame, 3)),
      },
    },
    {
      key: requiredCell.row,
      cells: {
        label: cell('label', '应填项数'),
        value: cell('computed', formula(requiredCell)),
        second: cell('centred'),
        third: cell('text', remarkOn(template), toEdge(frame, 3)),
      },
    },
  ];
}

/** What the number of entries leaves out. */
function remarkOn(template: Template): string | undefined {
  const hasBonus = template.kind === 'scorecard' && template.sections.some(({ role }) => role === 'bonus');
  if (hasBonus) return '加分项可不填，不计入应填项数。';
  const hasOptional = clausesOf(template).some(({ clause }) => clause.optional);
  return hasOptional ? '可不填的项不计入应填项数。' : undefined;
}
