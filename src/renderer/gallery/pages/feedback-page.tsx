import { Button } from '@mantine/core';
import { Banner } from '../../ui/feedback/banner.tsx';
import { CalmNotice } from '../../ui/feedback/calm-notice.tsx';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { tellDone, tellError } from '../../ui/feedback/tell.ts';
import { Waiting } from '../../ui/feedback/waiting.tsx';
import { useLocal } from '../../ui/language/use-texts.ts';
import { WorkProgress } from '../../ui/progress/work-progress.tsx';
import { SkeletonGrid, SkeletonLines, SkeletonTiles } from '../../ui/skeleton/skeleton-lines.tsx';
import { JobProgress } from '../../ui/wizard/job-progress.tsx';
import styles from '../gallery.module.css';
import { LONG } from '../sample-rows.ts';
import { Specimen } from '../specimen.tsx';

const ignore = (): void => undefined;

export function FeedbackPage() {
  const local = useLocal();
  return (
    <>
      <Specimen name={{ zh: '说明', en: 'Banner' }}>
        <Banner action={<Button variant="default">{local({ zh: '查看', en: 'Look' })}</Button>}>
          {local({
            zh: '2027 年的节假日安排尚未公布，工作日按周一至周五计算。',
            en: 'Holidays of 2027 are not announced yet; working days are Monday to Friday.',
          })}
        </Banner>
      </Specimen>
      <Specimen name={{ zh: '拒绝的原因', en: 'Refusal' }}>
        <ProblemNotice>
          {local({
            zh: '这张报价已经发出，不能再修改。请新建版本。',
            en: 'This quote was issued and stays as it is. Make a new version.',
          })}
        </ProblemNotice>
      </Specimen>
      <Specimen name={{ zh: '建议', en: 'Advice' }}>
        <CalmNotice>
          {local({ zh: '最近一次备份在 9 天以前。', en: 'The last backup is nine days old.' })}
        </CalmNotice>
      </Specimen>
      <Specimen name={{ zh: '文字很长', en: 'Long text' }} long>
        <ProblemNotice>{local(LONG).repeat(3)}</ProblemNotice>
      </Specimen>
      <Specimen name={{ zh: '短暂的通知', en: 'Toasts' }}>
        <div className={styles.row}>
          <Button
            variant="default"
            onClick={() =>
              tellDone(local({ zh: '已删除 3 条商机', en: 'Three deals removed' }), {
                label: local({ zh: '撤销', en: 'Undo' }),
                run: ignore,
              })
            }
          >
            {local({ zh: '完成，可撤销', en: 'Done, can be undone' })}
          </Button>
          <Button
            variant="default"
            onClick={() =>
              tellError(
                local({ zh: '磁盘已满，备份没有写入。', en: 'The disk is full; no backup was written.' }),
              )
            }
          >
            {local({ zh: '失败', en: 'Failed' })}
          </Button>
        </div>
      </Specimen>
      <Specimen name={{ zh: '载入中：文字、表格、指标', en: 'Loading: text, grid, tiles' }}>
        <SkeletonLines count={3} />
        <SkeletonGrid count={4} />
        <div style={{ marginTop: 14 }}>
          <SkeletonTiles count={4} />
        </div>
      </Specimen>
      <Specimen name={{ zh: '等待', en: 'Waiting' }}>
        {(['record', 'tiles', 'rows', 'text'] as const).map((shape) => (
          <Waiting key={shape} shape={shape} />
        ))}
      </Specimen>
      <Specimen name={{ zh: '进度', en: 'Progress' }}>
        <WorkProgress
          label={local({ zh: '正在导入客户', en: 'Importing customers' })}
          done={3210}
          total={8800}
        />
        <div style={{ marginTop: 14 }}>
          <JobProgress
            label={local({ zh: '正在检查备份', en: 'Checking the backup' })}
            done={128}
            total={null}
            onCancel={ignore}
          />
        </div>
      </Specimen>
    </>
  );
}
