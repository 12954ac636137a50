/** `error` blocks, `warning` must be mended or confirmed, `note` is for information. */
export type Severity = 'error' | 'warning' | 'note';

type Wording = { readonly message: string; readonly remedy: string };
type Definition = { readonly severity: Severity; readonly zh: Wording; readonly en: Wording };

const define = (severity: Severity, zh: readonly [string, string], en: readonly [string, string]): Definition => ({
  severity,
  zh: { message: zh[0], remedy: zh[1] },
  en: { message: en[0], remedy: en[1] },
});

/**
 * Every code that Kaohe reports, with its severity, wording and remedy. `{name}` stands for a parameter of the issue.
 * K0 files · K1 entries · K2 evidence · K5 structure of the workbook · K6 the document itself · K7 templates ·
 * K8 Excel, with the workbook open.
 */
export const CATALOGUE = {
  // K0 files
  K001: define(
    'error',
    ['找不到文件。', '请核对文件名和所在文件夹。'],
    ['The file does not exist.', 'Check its name and folder.'],
  ),
  K002: define(
    'error',
    ['文件无法读取（{reason}）。', '请关闭正在使用它的程序，或检查访问权限。'],
    ['The file cannot be read ({reason}).', 'Close the program that uses it, or check its permissions.'],
  ),
  K003: define(
    'error',
    ['不是 .xlsx 工作簿。', '请在 Excel 或 WPS 中打开原文件，另存为“Excel 工作簿（.xlsx）”。'],
    ['This is not an .xlsx workbook.', 'Open the original in Excel or WPS and save it as an Excel workbook (.xlsx).'],
  ),
  K004: define(
    'error',
    ['文件已损坏或不完整（{reason}）。', '请重新复制或下载；仍不行时，用 Excel 打开并修复后另存。'],
    ['The file is damaged or incomplete ({reason}).', 'Copy it again; failing that, let Excel repair it and save it.'],
  ),
  K005: define(
    'error',
    ['文件设有打开密码。', '请在 Excel 中取消密码（文件 → 信息 → 保护工作簿）后另存。'],
    ['The file is encrypted with a password.', 'Remove the password in Excel and save it again.'],
  ),
  K006: define(
    'error',
    ['是旧格式工作簿（.xls）。', '请在 Excel 或 WPS 中另存为“Excel 工作簿（.xlsx）”。'],
    ['This is an old-format workbook (.xls).', 'Save it as an Excel workbook (.xlsx).'],
  ),
  K007: define(
    'error',
    ['文件过大或展开后过大（{size} MB，上限 {limit} MB），已拒绝读取。', '请删除图片等附件，只保留考核工作表。'],
    [
      'The file is too large, packed or unpacked ({size} MB, limit {limit} MB); it was not read.',
      'Remove pictures and attachments.',
    ],
  ),
  K008: define(
    'error',
    ['不是考核工作簿：没有 _kaohe 信息表。', '请使用由考核程序生成或载入的工作簿，不要把工作表复制到别的文件。'],
    ['This is not a Kaohe workbook: it has no _kaohe sheet.', 'Use a workbook that Kaohe made.'],
  ),
  K009: define(
    'error',
    ['工作簿使用的模板“{template}”不在本程序中。', '请更新程序；自己编写的模板，用命令行的 --template 指明。'],
    [
      'The template of this workbook, "{template}", is not known here.',
      'Update Kaohe, or name its file with --template.',
    ],
  ),
  K010: define(
    'error',
    ['工作簿由更新版本的程序生成（格式 {found}，本程序支持到 {supported}）。', '请更新程序后再试。'],
    ['The workbook was made by a newer Kaohe (format {found}, supported up to {supported}).', 'Update Kaohe.'],
  ),
  K011: define(
    'error',
    ['工作簿的模板版本是 {found}，本程序中的是 {supported}。', '请用同一版本的模板重新生成或载入，再填入。'],
    ['The workbook uses version {found} of its template; this Kaohe has {supported}.', 'Generate it anew and fill it.'],
  ),
  K012: define(
    'error',
    ['文件已存在，没有覆盖。', '请换一个文件名，或加 --force 覆盖。'],
    ['The file exists already and was not overwritten.', 'Choose another name, or add --force.'],
  ),
  K013: define(
    'error',
    ['不是有效的 JSON（{reason}）。', '请按“{"条目编号": 值}”的格式修改。'],
    ['This is not valid JSON ({reason}).', 'Write it as {"clause id": value}.'],
  ),
  K014: define(
    'error',
    ['没有模板“{template}”。', '请核对模板编号（命令行：kaohe templates 列出全部模板）。'],
    ['There is no template "{template}".', 'Run kaohe templates to list them.'],
  ),
  K015: define(
    'error',
    ['文件无法写入（{reason}）。', '请检查文件夹是否存在、磁盘空间和访问权限。'],
    ['The file cannot be written ({reason}).', 'Check that the folder exists, the free space and the permissions.'],
  ),
  K016: define(
    'error',
    ['模板“{template}”没有变体“{variant}”（可用：{known}）。', '请改用列出的变体，或不加 --variant。'],
    ['The template "{template}" has no variant "{variant}" (known: {known}).', 'Choose one that is listed, or none.'],
  ),
  K017: define(
    'error',
    ['此类模板（{kind}）不能计分。', '只有评分表模板可以计分。'],
    ['Templates of this kind ({kind}) are not scored.', 'Only scorecards are.'],
  ),
  // K1 entries
  K101: define(
    'error',
    ['填报值“{found}”的类型不对，应为{expected}。', '请改正后重新填写。'],
    ['The entry "{found}" is of the wrong type; {expected} is expected.', 'Enter it again.'],
  ),
  K102: define(
    'error',
    ['填报值 {found} 超出范围，应为 {expected}。', '请核对后改正。'],
    ['The entry {found} is out of range; {expected} is expected.', 'Check and correct it.'],
  ),
  K103: define(
    'error',
    ['填报值 {found} 不是整数。', '次数、件数等应填整数。'],
    ['The entry {found} is not a whole number.', 'Counts are whole numbers.'],
  ),
  K104: define(
    'error',
    ['填报值“{found}”不在选项中（{expected}）。', '请从下拉列表中选择。'],
    ['The entry "{found}" is not one of the options ({expected}).', 'Choose from the list.'],
  ),
  K105: define(
    'error',
    ['填报值 {found} 的精度不对，最小单位为 {expected}。', '请按最小单位填写。'],
    ['The entry {found} is finer than the step of {expected}.', 'Enter a multiple of the step.'],
  ),
  K106: define(
    'error',
    ['文字过长（{found} 字，上限 {expected} 字）。', '请精简文字。'],
    ['The text is too long ({found} characters, limit {expected}).', 'Shorten it.'],
  ),
  K107: define(
    'warning',
    ['“{found}”已按“{expected}”读取，表内可能显示“有误”。', '请在工作簿中改为“{expected}”。'],
    ['"{found}" was read as "{expected}"; the sheet may show 有误.', 'Correct it to "{expected}" in the workbook.'],
  ),
  K108: define(
    'error',
    ['没有编号为“{found}”的条目。', '运行 kaohe templates {template} --json 查看全部编号。'],
    ['There is no clause with the id "{found}".', 'Run kaohe templates {template} --json for all ids.'],
  ),
  K109: define(
    'note',
    ['填报值是公式，已按其结果“{found}”读取。', '报送前建议改为直接填写的数值。'],
    ['The entry is a formula; its result "{found}" was read.', 'Replace it with the plain value before submitting.'],
  ),
  K110: define(
    'error',
    ['单元格是错误值 {found}。', '请重新填写该单元格。'],
    ['The cell holds the error {found}.', 'Enter its value again.'],
  ),
  K111: define(
    'error',
    ['“{found}”不是可填写的内容（应为 {expected}）。', '请检查名称、类型和长度。'],
    ['"{found}" is not known here ({expected} expected).', 'Check its name, type and length.'],
  ),
  K112: define(
    'error',
    ['公式“={found}”没有计算结果，未能读取。', '请用 Excel 打开后保存，或直接填写数值。'],
    [
      'The formula "={found}" has no result yet and could not be read.',
      'Open and save it in Excel, or enter the value.',
    ],
  ),
  // K2 evidence
  K201: define(
    'error',
    ['材料对应的指标“{found}”不存在。', '请从下拉列表中选择指标。'],
    ['The material names an unknown indicator, "{found}".', 'Choose the indicator from the list.'],
  ),
  // K5 structure
  K501: define(
    'error',
    ['缺少工作表“{sheet}”。', '请再次载入模板并保留已填内容（命令行：kaohe generate 重新生成），再补填缺少的内容。'],
    [
      'The sheet "{sheet}" is missing.',
      'Load the template again, keeping the entries (command line: kaohe generate), then enter what is missing.',
    ],
  ),
  K502: define(
    'error',
    ['行标识“{found}”出现两次，只读取了第一行。', '请删除重复的行。'],
    ['The row key "{found}" stands twice; only the first row was read.', 'Delete the row that is there twice.'],
  ),
  K503: define(
    'error',
    [
      '缺少条目“{found}”所在的行。',
      '请再次载入模板并保留已填内容（命令行：kaohe generate 重新生成），再补填缺少的内容。',
    ],
    [
      'The row of "{found}" is missing.',
      'Load the template again, keeping the entries (command line: kaohe generate), then enter what is missing.',
    ],
  ),
  K504: define(
    'error',
    ['缺少“{found}”列。', '请再次载入模板并保留已填内容（命令行：kaohe generate 重新生成），再补填缺少的内容。'],
    [
      'The column "{found}" is missing.',
      'Load the template again, keeping the entries (command line: kaohe generate), then enter what is missing.',
    ],
  ),
  K505: define(
    'warning',
    ['工作表“{sheet}”不属于模板，不会带入新文件。', '需要的内容请自行保存。'],
    ['The sheet "{sheet}" is not part of the template and is not carried over.', 'Keep a copy of what you need.'],
  ),
  K506: define(
    'warning',
    ['有内容写在模板以外的单元格（“{found}”），不会带入新文件。', '请移到“备注”列，或自行保存。'],
    ['A cell outside the template holds "{found}"; it is not carried over.', 'Move it to the notes, or keep a copy.'],
  ),
  K507: define(
    'warning',
    ['这张工作表是“{used}”的副本，没有读取。', '如果内容以副本为准，请复制到“{used}”，然后删除副本。'],
    [
      'This sheet is a copy of "{used}" and was not read.',
      'If the copy is right, move its contents to "{used}" and delete it.',
    ],
  ),
  // K6 the document itself
  K601: define(
    'note',
    ['“{title}”标明 {declared} 分，所列各项合计 {sum} 分。', '以原文为准，请向发文单位核实。'],
    ['"{title}" declares {declared} points; its items add up to {sum}.', 'The document stands; ask its issuer.'],
  ),
  K602: define(
    'note',
    ['序号 {number} 在原文中出现 {count} 次（{titles}）。', '按原文保留，程序内部编号不重复。'],
    ['The number {number} is printed {count} times ({titles}).', 'Kept as printed; internal ids differ.'],
  ),
  K603: define(
    'note',
    ['第 {number} 项“{title}”在所据文本中没有指标说明文字，在 {points} 分以内评定。', '如有完整文本，请以其为准。'],
    [
      'Item {number}, "{title}", has no clause text in the copy at hand; it is judged up to {points} points.',
      'A complete copy takes precedence.',
    ],
  ),
  K604: define('note', ['{text}', ''], ['{text}', '']),
  // K7 templates
  K701: define(
    'error',
    ['模板内容不符合格式：{reason}。', '请对照 assets/template.schema.json 修改。'],
    ['The template is not well formed: {reason}.', 'See assets/template.schema.json.'],
  ),
  K702: define(
    'error',
    ['没有名为“{found}”的评分规则（可用：{known}）。', '请改用列出的规则。'],
    ['There is no rule kind "{found}" (known: {known}).', 'Use one that is listed.'],
  ),
  K703: define(
    'error',
    ['编号“{found}”重复。', '请为其中一个写明不同的 id。'],
    ['The id "{found}" is used twice.', 'Give one of them an id of its own.'],
  ),
  K704: define(
    'error',
    ['上限 {cap} 分小于每次 {points} 分。', '请核对原文的分值和上限。'],
    ['The cap of {cap} is below the {points} points of one occurrence.', 'Check both against the document.'],
  ),
  K705: define(
    'error',
    ['区间“{first}”与“{second}”重叠。', '请改正区间的起止。'],
    ['The intervals "{first}" and "{second}" overlap.', 'Correct their ends.'],
  ),
  K706: define(
    'error',
    ['引用的“{found}”不存在。', '请改为已有的编号。'],
    ['"{found}" is referred to but does not exist.', 'Name one that exists.'],
  ),
  K707: define(
    'error',
    ['区间“{first}”与“{second}”之间有空缺。', '请改正区间的起止，使其相接。'],
    ['There is a gap between the intervals "{first}" and "{second}".', 'Let them meet.'],
  ),
  K708: define(
    'error',
    ['分值 {found} 的小数位多于模板的 decimals（{decimals}）。', '请增大 decimals 或核对分值。'],
    ['The points {found} have more decimals than the template ({decimals}).', 'Raise decimals or check the points.'],
  ),
  K709: define(
    'error',
    ['YAML 语法错误：{reason}。', '请检查缩进、引号和冒号。'],
    ['YAML syntax error: {reason}.', 'Check indentation, quotes and colons.'],
  ),
  K710: define('error', ['{reason}。', '请修改该规则。'], ['{reason}.', 'Correct the rule.']),
  // K8 Excel, with the workbook open
  K801: define(
    'error',
    ['Excel 没有完成操作（{reason}）。', '请重试；仍不行时，保存后关闭并重新打开工作簿。'],
    ['Excel did not do what was asked ({reason}).', 'Try again; failing that, save, close and reopen the workbook.'],
  ),
  K802: define(
    'error',
    ['正在编辑单元格，Excel 暂不接受操作。', '请按回车键或 Esc 键结束编辑，然后重试。'],
    ['A cell is being edited; Excel accepts nothing else.', 'Press Enter or Esc, then try again.'],
  ),
  K803: define(
    'error',
    ['工作簿的结构受保护，不能增加或删除工作表。', '请在“审阅”选项卡中取消“保护工作簿”，然后重试。'],
    ['The structure of the workbook is protected.', 'Choose Review, Protect Workbook to unprotect it, then try again.'],
  ),
  K804: define(
    'error',
    ['此版本的 Excel 缺少所需的功能（{reason}）。', '请更新到 Excel 2021 或更高版本；工作簿本身不用加载项也能计分。'],
    ['This Excel lacks a function that is needed ({reason}).', 'Update to Excel 2021 or newer.'],
  ),
  K805: define(
    'error',
    ['载入没有完成，工作簿已恢复原状（{reason}）。', '请重试；仍不行时，新建一个空白工作簿再载入。'],
    ['The template could not be loaded; the workbook is as it was ({reason}).', 'Try again, or use a new workbook.'],
  ),
  K806: define(
    'error',
    [
      '载入没有完成，也没能全部恢复（{reason}）；残留的工作表或名称：{sheets}。',
      '请不要保存，关闭工作簿后重新打开；或自行删除。',
    ],
    [
      'The template could not be loaded and not all of it could be undone ({reason}); left behind: {sheets}.',
      'Close the workbook without saving, or delete those sheets.',
    ],
  ),
  K807: define(
    'error',
    ['找不到要去的单元格（{found}）。', '工作表可能刚被删除或改名，请再点一次；仍不行时，重新载入模板。'],
    ['The cell to go to is not there ({found}).', 'Its sheet may have been deleted or renamed; try again.'],
  ),
  K808: define(
    'warning',
    ['新的工作表已画好，但旧工作表 {sheets} 没能删除。', '请核对后自行删除。'],
    ['The new sheets are complete, but {sheets} could not be deleted.', 'Check and delete them yourself.'],
  ),
  K809: define(
    'error',
    ['单元格受保护，没有写入（{found}）。', '请在“审阅”选项卡中取消该工作表的保护，然后重试。'],
    ['The cell is protected and was not written ({found}).', 'Unprotect the sheet (Review), then try again.'],
  ),
  K813: define(
    'error',
    ['已填内容无法带入：工作簿中的模板刚才变了。', '请核对工作簿；确实不要已填内容时，取消“保留已填内容”再载入。'],
    [
      'What is filled in cannot be kept: the template in the workbook has just changed.',
      'Check the workbook; clear the check box to load without it.',
    ],
  ),
  K812: define(
    'error',
    ['加载项没有完成操作（{reason}）。', '请重试；仍不行时，检查网络，关闭窗格后重新打开。'],
    [
      'The add-in did not do what was asked ({reason}).',
      'Try again; failing that, check the network and reopen the pane.',
    ],
  ),
  K811: define(
    'warning',
    [
      '图表或打印设置没有完成（{reason}），其余各表完整，可以照常填报。',
      '需要打印时，请在“页面布局”中自行设置；也可以稍后再次载入。',
    ],
    [
      'Charts or the print set-up could not be made ({reason}); all else is complete.',
      'Set up printing under Page Layout, or load the template again later.',
    ],
  ),
  K810: define(
    'error',
    ['工作表“{sheet}”中没有可用的空行。', '请在表中插入一行，直接填写。'],
    ['There is no free row on "{sheet}".', 'Insert a row and fill it in.'],
  ),
} as const satisfies Record<string, Definition>;

export type IssueCode = keyof typeof CATALOGUE;
