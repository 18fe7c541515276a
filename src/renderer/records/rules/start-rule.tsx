import { Button, Menu } from '@mantine/core';
import { IconBolt } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { useMay } from '../../data/meta.ts';
import { trpc } from '../../data/trpc.ts';
import { tellDone } from '../../ui/feedback/tell.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { recordRuleTexts } from './texts.ts';

/** The rules that people may start on this record; nothing where there are none. */
export function StartRule({ entity, id }: { readonly entity: string; readonly id: string }) {
  const t = useTexts(recordRuleTexts);
  const allowed = useMay()('core.rule.start');
  const { data: rules = [] } = useQuery({
    ...trpc.rules.startable.queryOptions({ entity }),
    enabled: allowed,
  });
  const start = useCommand(client.rules.start.mutate);
  if (rules.length === 0) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconBolt size={14} />}>
          {t('start')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {rules.map((rule) => (
          <Menu.Item
            key={rule.id}
            onClick={() =>
              void start
                .runAndWait({ id: rule.id, record: id })
                .then(() => tellDone(t('started', { rule: rule.name })))
                .catch(() => undefined)
            }
          >
            {rule.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
