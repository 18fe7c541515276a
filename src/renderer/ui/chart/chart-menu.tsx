import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconPhoto, IconPrinter } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { safeFileName } from '#shared/file-name.ts';
import { useTexts } from '../language/use-texts.ts';
import { chartPicture, savePicture } from './chart-picture.ts';
import { chartTexts } from './texts.ts';

interface Props {
  readonly title: string;
  /** The section that the chart stands in. */
  readonly section: RefObject<HTMLElement | null>;
}

/** Prints one chart, and saves it as a picture where it is drawn. */
export function ChartMenu({ title, section }: Props) {
  const t = useTexts(chartTexts);
  const drawing = (): SVGSVGElement | null => section.current?.querySelector('svg[data-chart]') ?? null;
  const save = async (): Promise<void> => {
    const svg = drawing();
    if (svg) savePicture(await chartPicture(svg, title), safeFileName(`${title}.png`));
  };
  const print = (): void => {
    const element = section.current;
    if (!element) return;
    element.dataset.printed = '';
    document.documentElement.dataset.printOne = '';
    const done = (): void => {
      delete element.dataset.printed;
      delete document.documentElement.dataset.printOne;
    };
    window.addEventListener('afterprint', done, { once: true });
    window.print();
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label={t('moreOf', { name: title })}>
          <IconDots size={15} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPhoto size={14} />} disabled={!drawing()} onClick={() => void save()}>
          {t('savePicture')}
        </Menu.Item>
        <Menu.Item leftSection={<IconPrinter size={14} />} onClick={print}>
          {t('print')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
