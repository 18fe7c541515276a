import { Button, Menu } from '@mantine/core';
import { IconBookmark, IconCheck, IconChevronDown, IconStar } from '@tabler/icons-react';
import { useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import type { Inputs } from '../../data/trpc.ts';
import { tellDone } from '../../ui/feedback/tell.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { NameView } from './name-view.tsx';
import { RemoveView } from './remove-view.tsx';
import type { SavedView } from './use-views.ts';
import { viewTexts } from './view-texts.ts';

interface Props {
  readonly entity: string;
  readonly views: readonly SavedView[];
  readonly view: SavedView | undefined;
  /** The list is not as the view keeps it. */
  readonly changed: boolean;
  /** The list as it is now. */
  readonly content: Inputs['views']['create']['content'];
  /** Null for all rows. */
  readonly onChoose: (id: string | null) => void;
  /** The view is as the list now. */
  readonly onSaved: (id: string) => void;
}

type Asking = 'new' | 'rename' | 'remove';

/** The saved views of a list: chooses one, and keeps the list as it is now as one. */
export function ViewMenu({ entity, views, view, changed, content, onChoose, onSaved }: Props) {
  const t = useTexts(viewTexts);
  const [asking, setAsking] = useState<Asking | null>(null);
  const save = useCommand(client.views.update.mutate, {
    done: () => {
      tellDone(t('saved', { name: view?.name ?? '' }));
      if (view) onSaved(view.id);
    },
  });
  const change = useCommand(client.views.update.mutate);
  const setDefault = useCommand(client.views.setDefault.mutate);
  const groups = [
    { label: t('mine'), views: views.filter(({ mine }) => mine) },
    { label: t('shared'), views: views.filter(({ mine }) => !mine) },
  ].filter((group) => group.views.length > 0);
  return (
    <>
      <Menu position="bottom-start" width={260} withinPortal>
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<IconBookmark size={14} />}
            rightSection={<IconChevronDown size={14} />}
            aria-label={t('view', { name: view?.name ?? t('all') })}
          >
            {view?.name ?? t('all')}
            {changed && ` · ${t('changed')}`}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            rightSection={view ? null : <IconCheck size={14} aria-hidden />}
            onClick={() => onChoose(null)}
          >
            {t('all')}
          </Menu.Item>
          {groups.map((group) => (
            <div key={group.label}>
              <Menu.Label>{group.label}</Menu.Label>
              {group.views.map((each) => (
                <Menu.Item
                  key={each.id}
                  leftSection={each.isDefault ? <IconStar size={14} aria-label={t('isDefault')} /> : null}
                  rightSection={each.id === view?.id ? <IconCheck size={14} aria-hidden /> : null}
                  onClick={() => onChoose(each.id)}
                >
                  {each.mine ? each.name : t('named', { name: each.name, owner: each.owner })}
                </Menu.Item>
              ))}
            </div>
          ))}
          <Menu.Divider />
          {view?.mayChange && changed && (
            <Menu.Item onClick={() => save.run({ id: view.id, content })}>{t('save')}</Menu.Item>
          )}
          <Menu.Item onClick={() => setAsking('new')}>{t('saveAs')}</Menu.Item>
          {view && (
            <Menu.Item onClick={() => setDefault.run({ entity, id: view.isDefault ? null : view.id })}>
              {view.isDefault ? t('clearDefault') : t('makeDefault')}
            </Menu.Item>
          )}
          {view?.mayChange && (
            <>
              <Menu.Item onClick={() => setAsking('rename')}>{t('rename')}</Menu.Item>
              <Menu.Item onClick={() => change.run({ id: view.id, shared: !view.shared })}>
                {view.shared ? t('unshare') : t('share')}
              </Menu.Item>
              <Menu.Item onClick={() => setAsking('remove')}>{t('remove')}</Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {asking === 'new' && (
        <NameView
          entity={entity}
          content={content}
          onClose={() => setAsking(null)}
          onDone={(id) => onSaved(id)}
        />
      )}
      {asking === 'rename' && view && (
        <NameView entity={entity} content={content} view={view} onClose={() => setAsking(null)} />
      )}
      {asking === 'remove' && view && (
        <RemoveView view={view} onClose={() => setAsking(null)} onDone={() => onChoose(null)} />
      )}
    </>
  );
}
