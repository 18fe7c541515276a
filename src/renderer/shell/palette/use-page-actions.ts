import { mayCreate, useEntity } from '../../data/meta.ts';
import { useListPath } from '../../records/places.ts';
import { useGo } from '../../ui/layout/use-go.ts';
import { useShell } from '../shell-state.ts';
import { useSpot } from '../spot/use-spot.ts';
import { useSpotActions } from '../spot/use-spot-actions.ts';
import type { Candidate } from './candidate.ts';

/** What can be done with the page that is shown. */
export function usePageActions(): readonly Candidate[] {
  const go = useGo();
  const listPath = useListPath();
  const { set } = useShell();
  const spot = useSpot();
  const { favourite, copyLink } = useSpotActions();
  const entity = useEntity(spot && 'entity' in spot ? spot.entity : '');
  const actions: Candidate[] = [];
  if (spot?.kind === 'list' && entity && mayCreate(entity))
    actions.push({
      id: `page new ${entity.name}`,
      label: { zh: `新建${entity.label.zh}`, en: `New ${entity.label.en.toLowerCase()}` },
      run: () => set({ creating: entity.name }),
    });
  if (spot?.kind === 'list' && entity?.importable && entity.mayWrite)
    actions.push({
      id: `page import ${entity.name}`,
      label: { zh: `导入${entity.plural.zh}`, en: `Import ${entity.plural.en.toLowerCase()}` },
      run: () => go(`/import/${entity.name}`),
    });
  if (spot?.kind === 'record' && entity)
    actions.push({
      id: 'page list',
      label: {
        zh: `回到${entity.plural.zh}列表`,
        en: `Back to the list of ${entity.plural.en.toLowerCase()}`,
      },
      run: () => go(listPath(entity.name)),
    });
  if (favourite)
    actions.push({
      id: 'page favourite',
      label: favourite.is
        ? { zh: '取消收藏此页', en: 'Remove this page from favourites' }
        : { zh: '收藏此页', en: 'Add this page to favourites' },
      run: favourite.toggle,
    });
  if (copyLink)
    actions.push({
      id: 'page link',
      label: { zh: '获取此页链接', en: 'Copy the link of this page' },
      run: copyLink,
    });
  return actions;
}
