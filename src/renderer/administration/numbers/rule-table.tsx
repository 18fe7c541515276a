import { Button } from '@mantine/core';
import { useState } from 'react';
import { RESET_CHOICES } from '#shared/number-pattern.ts';
import { useMay } from '../../data/meta.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import { EditRule } from './edit-rule.tsx';
import type { DocumentSeries } from './numbering-data.ts';
import styles from './numbers.module.css';
import { numberTexts } from './texts.ts';

/** The rule of each kind of document, with the number that comes next. */
export function RuleTable({ series }: { readonly series: readonly DocumentSeries[] }) {
  const t = useTexts(numberTexts);
  const local = useLocal();
  const may = useMay();
  const [editing, setEditing] = useState<DocumentSeries | null>(null);
  const mayWrite = may('core.numbering.write');
  return (
    <Section title={t('rules')} flush>
      <div className={styles.scroll}>
        <table className={styles.table} aria-label={t('rules')}>
          <thead>
            <tr>
              <th scope="col">{t('document')}</th>
              <th scope="col">{t('pattern')}</th>
              <th scope="col">{t('prefix')}</th>
              <th scope="col">{t('reset')}</th>
              <th scope="col">{t('gapless')}</th>
              <th scope="col">{t('next')}</th>
              {mayWrite && <th scope="col" aria-label={t('change')} />}
            </tr>
          </thead>
          <tbody>
            {series.map((each) => (
              <tr key={each.entity}>
                <th scope="row">{local(each.label)}</th>
                <td>
                  <code>{each.rule.pattern}</code>
                </td>
                <td>{each.rule.prefix}</td>
                <td>{local(RESET_CHOICES.find(({ value }) => value === each.rule.reset)?.label)}</td>
                <td>{t(each.gapless ? 'mustFollow' : 'onlyUnique')}</td>
                <td className="numeric">{each.next ?? t('noSeries')}</td>
                {mayWrite && (
                  <td className={styles.count}>
                    <Button
                      variant="default"
                      size="compact-sm"
                      aria-label={t('changeOf', { document: local(each.label) })}
                      onClick={() => setEditing(each)}
                    >
                      {t('change')}
                    </Button>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {editing && <EditRule series={editing} onClose={() => setEditing(null)} />}
    </Section>
  );
}
