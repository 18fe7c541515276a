import { useMeta } from '../data/meta.ts';
import { useInSentence, useLanguage } from '../ui/language/use-texts.ts';

interface Count {
  readonly entity: string;
  readonly count: number;
}

/** How many there are of several kinds of record, in words: “3 条联系人、1 条活动”. */
export function useCountsText(): (counts: readonly Count[]) => string {
  const meta = useMeta();
  const language = useLanguage();
  const inSentence = useInSentence();
  return (counts) => {
    const words = counts.map(({ entity: name, count }) => {
      const entity = meta?.entities.find((each) => each.name === name);
      const shown = entity ? inSentence(count === 1 ? entity.label : entity.plural) : name;
      return language === 'zh' ? `${count} 条${shown}` : `${count} ${shown}`;
    });
    return words.join(language === 'zh' ? '、' : ', ');
  };
}
