import type { LocalText } from '#shared/texts.ts';

/** What a file is good for; decides its icon, and whether it can be shown. */
export type Family =
  | 'image'
  | 'pdf'
  | 'document'
  | 'sheet'
  | 'slides'
  | 'text'
  | 'archive'
  | 'media'
  | 'program'
  | 'other';

/** Why one should know the sender before opening it outside: macros run, archives hide, pages run scripts. */
export type Caution = 'macros' | 'archive' | 'active';

/** What bytes turned out to be. Several types may have the same content: a table and a letter are both text. */
export type Content =
  | 'pdf'
  | 'png'
  | 'jpeg'
  | 'gif'
  | 'webp'
  | 'bmp'
  | 'tiff'
  | 'heif'
  | 'wordXml'
  | 'wordMacros'
  | 'excelXml'
  | 'excelMacros'
  | 'slidesXml'
  | 'slidesMacros'
  | 'openDocument'
  | 'ofd'
  | 'oldOffice'
  | 'rtf'
  | 'zip'
  | 'rar'
  | 'sevenZip'
  | 'gzip'
  | 'mp3'
  | 'wave'
  | 'mp4'
  | 'html'
  | 'svg'
  | 'xml'
  | 'text'
  | 'script'
  | 'program'
  | 'binary';

export interface FileType {
  readonly mediaType: string;
  readonly label: LocalText;
  /** The endings that promise this type, the usual one first. */
  readonly endings: readonly string[];
  /** What the bytes may be, the usual one first. */
  readonly contents: readonly Content[];
  readonly family: Family;
  readonly caution?: Caution;
}

const type = (
  mediaType: string,
  zh: string,
  en: string,
  endings: string,
  contents: readonly Content[],
  family: Family,
  caution?: Caution,
): FileType => ({
  mediaType,
  label: { zh, en },
  endings: endings === '' ? [] : endings.split(' '),
  contents,
  family,
  ...(caution ? { caution } : {}),
});

/** A text stays inert whatever stands in it, as long as its ending leads to an editor. */
const ANY_TEXT: readonly Content[] = ['text', 'xml', 'html', 'svg', 'script'];
const OOXML = 'application/vnd.openxmlformats-officedocument';

export const UNKNOWN_TYPE = type(
  'application/octet-stream',
  '其他文件',
  'Other file',
  '',
  ['binary'],
  'other',
);

/** The types that are known by name. Other files are taken too, as what their content says. */
export const FILE_TYPES: readonly FileType[] = [
  type('application/pdf', 'PDF', 'PDF', 'pdf', ['pdf'], 'pdf'),
  type('image/png', 'PNG 图片', 'PNG image', 'png', ['png'], 'image'),
  type('image/jpeg', 'JPEG 图片', 'JPEG image', 'jpg jpeg jfif', ['jpeg'], 'image'),
  type('image/gif', 'GIF 图片', 'GIF image', 'gif', ['gif'], 'image'),
  type('image/webp', 'WebP 图片', 'WebP image', 'webp', ['webp'], 'image'),
  type('image/bmp', 'BMP 图片', 'BMP image', 'bmp', ['bmp'], 'image'),
  type('image/tiff', 'TIFF 图片', 'TIFF image', 'tif tiff', ['tiff'], 'image'),
  type('image/heif', 'HEIF 图片', 'HEIF image', 'heic heif avif', ['heif'], 'image'),
  type(
    `${OOXML}.wordprocessingml.document`,
    'Word 文档',
    'Word document',
    'docx dotx',
    ['wordXml'],
    'document',
  ),
  type(
    'application/vnd.ms-word.document.macroenabled.12',
    '带宏的 Word 文档',
    'Word document with macros',
    'docm dotm',
    ['wordMacros', 'wordXml'],
    'document',
    'macros',
  ),
  type(`${OOXML}.spreadsheetml.sheet`, 'Excel 工作簿', 'Excel workbook', 'xlsx xltx', ['excelXml'], 'sheet'),
  type(
    'application/vnd.ms-excel.sheet.macroenabled.12',
    '带宏的 Excel 工作簿',
    'Excel workbook with macros',
    'xlsm xlsb xltm xlam',
    ['excelMacros', 'excelXml'],
    'sheet',
    'macros',
  ),
  type(
    `${OOXML}.presentationml.presentation`,
    'PowerPoint 演示文稿',
    'PowerPoint presentation',
    'pptx ppsx potx',
    ['slidesXml'],
    'slides',
  ),
  type(
    'application/vnd.ms-powerpoint.presentation.macroenabled.12',
    '带宏的 PowerPoint 演示文稿',
    'PowerPoint presentation with macros',
    'pptm ppsm potm',
    ['slidesMacros', 'slidesXml'],
    'slides',
    'macros',
  ),
  type(
    'application/x-ole-storage',
    '旧版 Office 文件',
    'Old Office file',
    'doc xls ppt msg wps et dps vsd',
    ['oldOffice'],
    'document',
    'macros',
  ),
  type(
    'application/vnd.oasis.opendocument',
    'OpenDocument 文件',
    'OpenDocument file',
    'odt ods odp odg',
    ['openDocument'],
    'document',
  ),
  type('application/ofd', 'OFD 版式文件', 'OFD document', 'ofd', ['ofd'], 'document'),
  type('application/rtf', 'RTF 文档', 'RTF document', 'rtf', ['rtf'], 'document'),
  type('application/zip', '压缩包', 'ZIP archive', 'zip', ['zip'], 'archive', 'archive'),
  type('application/vnd.rar', 'RAR 压缩包', 'RAR archive', 'rar', ['rar'], 'archive', 'archive'),
  type('application/x-7z-compressed', '7z 压缩包', '7z archive', '7z', ['sevenZip'], 'archive', 'archive'),
  type('application/gzip', 'GZip 压缩包', 'GZip archive', 'gz tgz', ['gzip'], 'archive', 'archive'),
  type('audio/mpeg', 'MP3 音频', 'MP3 audio', 'mp3', ['mp3'], 'media'),
  type('audio/wav', 'WAV 音频', 'WAV audio', 'wav', ['wave'], 'media'),
  type('video/mp4', 'MP4 视频或音频', 'MP4 video or audio', 'mp4 m4v m4a mov', ['mp4'], 'media'),
  type(
    'text/html',
    '网页',
    'Web page',
    'html htm xhtml mht mhtml',
    ['html', 'xml', 'text'],
    'text',
    'active',
  ),
  type('image/svg+xml', 'SVG 图形', 'SVG drawing', 'svg', ['svg', 'xml'], 'text', 'active'),
  type('application/xml', 'XML 文件', 'XML file', 'xml xsd xsl', ['xml', 'svg', 'html', 'text'], 'text'),
  type('text/csv', 'CSV 表格', 'CSV table', 'csv tsv', ANY_TEXT, 'sheet'),
  type('application/json', 'JSON 文件', 'JSON file', 'json', ANY_TEXT, 'text'),
  type('message/rfc822', '邮件', 'E-mail', 'eml', ANY_TEXT, 'text'),
  type('text/calendar', '日历', 'Calendar', 'ics', ANY_TEXT, 'text'),
  type('text/vcard', '名片', 'Contact card', 'vcf', ANY_TEXT, 'text'),
  type('text/plain', '文本', 'Text', 'txt md log ini yaml yml', ANY_TEXT, 'text'),
];

/** The type that bytes have by themselves, whatever they are called. */
export const typeOfContent = (content: Content): FileType =>
  FILE_TYPES.find(({ contents }) => contents[0] === content && content !== 'text') ??
  (content === 'text' ? typeOfMedia('text/plain') : UNKNOWN_TYPE);

/** The type that an ending promises, if it promises any. */
export const typeOfEnding = (ending: string): FileType | undefined =>
  FILE_TYPES.find(({ endings }) => endings.includes(ending));

/** The type that was kept with an attachment. */
export const typeOfMedia = (mediaType: string): FileType =>
  FILE_TYPES.find((each) => each.mediaType === mediaType) ?? UNKNOWN_TYPE;
