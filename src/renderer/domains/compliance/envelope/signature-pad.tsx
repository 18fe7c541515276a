import { Button, Group, Text } from '@mantine/core';
import { type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import { useTexts } from '../../../ui/language/use-texts.ts';
import styles from './signature-pad.module.css';
import { envelopeTexts } from './texts.ts';

const WIDTH = 540;
const HEIGHT = 180;
const PEN = 3;
const NAME = 56;
const DATE = 22;

/** What was written, as a picture with the date beneath it; the name where nothing was written. Null if it fails. */
export function pictureOf(
  canvas: HTMLCanvasElement,
  written: boolean,
  name: string,
  date: string,
): Promise<Blob | null> {
  const paper = canvas.ownerDocument.createElement('canvas');
  paper.width = WIDTH;
  paper.height = HEIGHT;
  const pen = paper.getContext('2d');
  if (!pen) return Promise.resolve(null);
  const { color, fontFamily } = getComputedStyle(canvas);
  pen.fillStyle = color;
  pen.textAlign = 'center';
  if (written) pen.drawImage(canvas, 0, 0, WIDTH, HEIGHT - DATE - 8);
  else {
    pen.font = `${NAME}px ${fontFamily}`;
    pen.fillText(name, WIDTH / 2, HEIGHT / 2, WIDTH - 20);
  }
  pen.font = `${DATE}px ${fontFamily}`;
  pen.fillText(written ? `${name} ${date}` : date, WIDTH / 2, HEIGHT - 10, WIDTH - 20);
  const { promise, resolve } = Promise.withResolvers<Blob | null>();
  paper.toBlob(resolve, 'image/png');
  return promise;
}

interface Props {
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  /** Told with the first stroke, and when all is wiped away. */
  readonly onWritten: (written: boolean) => void;
  /** Whether a name in print cannot stand for it. */
  readonly required: boolean;
}

/** A place to sign by hand, with mouse, pen or finger. */
export function SignaturePad({ canvas, onWritten, required }: Props) {
  const t = useTexts(envelopeTexts);
  const drawing = useRef(false);
  const context = () => canvas.current?.getContext('2d') ?? null;
  const at = ({ nativeEvent: { offsetX, offsetY }, currentTarget }: PointerEvent<HTMLCanvasElement>) =>
    [(offsetX / currentTarget.clientWidth) * WIDTH, (offsetY / currentTarget.clientHeight) * HEIGHT] as const;
  useEffect(() => {
    if (!canvas.current) return;
    canvas.current.width = WIDTH;
    canvas.current.height = HEIGHT;
  }, [canvas]);
  const clear = (): void => {
    context()?.clearRect(0, 0, WIDTH, HEIGHT);
    onWritten(false);
  };
  return (
    <div>
      <Group justify="space-between">
        <Text size="xs">{t('handwriting')}</Text>
        <Button variant="subtle" size="compact-xs" onClick={clear}>
          {t('clear')}
        </Button>
      </Group>
      <canvas
        ref={canvas}
        role="img"
        aria-label={t('handwriting')}
        className={styles.pad}
        onPointerDown={(event) => {
          const pen = context();
          if (!pen) return;
          drawing.current = true;
          event.currentTarget.setPointerCapture(event.pointerId);
          pen.strokeStyle = getComputedStyle(event.currentTarget).color;
          pen.lineWidth = PEN;
          pen.lineCap = 'round';
          pen.beginPath();
          pen.moveTo(...at(event));
        }}
        onPointerMove={(event) => {
          if (!drawing.current) return;
          const pen = context();
          pen?.lineTo(...at(event));
          pen?.stroke();
          onWritten(true);
        }}
        onPointerUp={() => {
          drawing.current = false;
        }}
      />
      <Text size="xs" c="dimmed">
        {t(required ? 'handwritingNeeded' : 'handwritingHint')}
      </Text>
    </div>
  );
}
