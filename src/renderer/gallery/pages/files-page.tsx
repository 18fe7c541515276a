import { FileDrop } from '../../ui/files/file-drop.tsx';
import { FileRow, FileRows } from '../../ui/files/file-row.tsx';
import { UploadRow } from '../../ui/files/upload-row.tsx';
import { useLocal } from '../../ui/language/use-texts.ts';
import { LONG } from '../sample-rows.ts';
import { Specimen } from '../specimen.tsx';

const ignore = (): void => undefined;

export function FilesPage() {
  const local = useLocal();
  const hint = local({ zh: '单个文件不超过 50 MB', en: 'Up to 50 MB each' });
  const files = local({ zh: '附件', en: 'Files' });
  return (
    <>
      <Specimen name={{ zh: '放入文件', en: 'Drop' }}>
        <FileDrop hint={hint} busy={false} onFile={ignore} />
      </Specimen>
      <Specimen name={{ zh: '正在读取', en: 'Busy' }}>
        <FileDrop hint={hint} busy onFile={ignore} />
      </Specimen>
      <Specimen name={{ zh: '文件', en: 'Files' }}>
        <FileRows label={files}>
          <FileRow
            name={local({ zh: '合同.pdf', en: 'contract.pdf' })}
            family="pdf"
            picture={null}
            facts={['PDF · 1.2 MB']}
            onOpen={ignore}
            openLabel={local({ zh: '打开', en: 'Open' })}
          />
          <FileRow
            name={local({ zh: '验收单.xlsx', en: 'acceptance.xlsx' })}
            family="sheet"
            picture={null}
            facts={['XLSX · 48 KB']}
            locked={local({ zh: '仅限财务', en: 'Finance only' })}
          />
        </FileRows>
      </Specimen>
      <Specimen name={{ zh: '文字很长', en: 'Long text' }} long>
        <FileRows label={local({ zh: '很长的名称', en: 'Long names' })}>
          <FileRow
            name={`${local(LONG)}.pdf`}
            family="pdf"
            picture={null}
            facts={['PDF · 1.2 MB']}
            note={local(LONG)}
          />
        </FileRows>
      </Specimen>
      <Specimen name={{ zh: '上传', en: 'Uploads' }}>
        <ul style={{ margin: 0, padding: 0, listStyle: 'none' }}>
          <UploadRow name="report.pdf" size={4_200_000} part={0.4} problem={undefined} onEnd={ignore} />
          <UploadRow
            name="setup.exe"
            size={120_000}
            part={undefined}
            problem={local({ zh: '不接受程序文件。', en: 'Programs are not taken.' })}
            onEnd={ignore}
          />
        </ul>
      </Specimen>
    </>
  );
}
