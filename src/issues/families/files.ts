import { define } from './definition';

/** K0: files. */
export const FILES = {
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
  K018: define(
    'error',
    ['模板“{template}”没有从其他工作簿取数的条目。', '请不要用 --from，改用 --entries 填入。'],
    ['No clause of the template "{template}" takes its figure from another workbook.', 'Use --entries, not --from.'],
  ),
  K019: define(
    'error',
    ['不是取数用的工作簿：它的模板是“{found}”，应为“{expected}”。', '请改用按该模板填好的工作簿。'],
    [
      'Figures cannot be taken from this workbook: its template is "{found}", not "{expected}".',
      'Choose a workbook of that template.',
    ],
  ),
  K020: define(
    'warning',
    ['取数的工作簿是“{found}”的，本工作簿是“{expected}”的。', '请核对是不是同一个单位。'],
    ['The figures are those of "{found}", and this workbook is that of "{expected}".', 'Check that they are the same.'],
  ),
  K021: define(
    'warning',
    ['{count} 项数据在取数的工作簿中未填或有误，没有取来：{names}。', '请补齐后再取，或直接在本工作簿中填写。'],
    [
      '{count} figures are missing or faulty in the workbook they come from, and were not taken: {names}.',
      'Complete them there, or fill them in here.',
    ],
  ),
  K022: define(
    'warning',
    ['取数的工作簿中，要取的 {count} 项数据都未填或有误，没有取来任何数据。', '请先填好那本工作簿，再取。'],
    [
      'None of the {count} figures wanted is filled in rightly there; nothing was taken.',
      'Fill that workbook in first.',
    ],
  ),
} as const;
