/** What of an element's look a picture outside the page must carry with it. */
const LOOK = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
] as const;

/** Twice as fine as the screen, so that it stands printing. */
const SCALE = 2;
const MARGIN = 16;
const TITLE = 34;

/** The drawing with its looks in itself: style sheets stay behind with the page. */
function standingAlone(svg: SVGSVGElement, width: number, height: number): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const [from, to] = [[...svg.querySelectorAll('*')], [...copy.querySelectorAll('*')]];
  for (const [at, element] of from.entries()) {
    const look = getComputedStyle(element);
    for (const name of LOOK)
      (to[at] as SVGElement | undefined)?.style.setProperty(name, look.getPropertyValue(name));
  }
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  return new XMLSerializer().serializeToString(copy);
}

async function drawn(source: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([source], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** A chart as a PNG with its title, in the colours of the screen. */
export async function chartPicture(svg: SVGSVGElement, title: string): Promise<Blob> {
  const { width, height } = svg.getBoundingClientRect();
  const image = await drawn(standingAlone(svg, width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round((width + 2 * MARGIN) * SCALE);
  canvas.height = Math.round((height + TITLE + MARGIN) * SCALE);
  const paper = canvas.getContext('2d');
  if (!paper) throw new Error('there is no canvas to draw on');
  const page = getComputedStyle(document.body);
  paper.scale(SCALE, SCALE);
  paper.fillStyle = page.getPropertyValue('--vd-surface') || page.backgroundColor;
  paper.fillRect(0, 0, canvas.width, canvas.height);
  paper.fillStyle = page.getPropertyValue('--vd-text') || page.color;
  paper.font = `600 ${page.getPropertyValue('--vd-font-md') || '14px'} ${page.fontFamily}`;
  paper.textBaseline = 'middle';
  paper.fillText(title, MARGIN, TITLE / 2);
  paper.drawImage(image, MARGIN, TITLE, width, height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the picture was not made'))),
      'image/png',
    );
  });
}

/** Saves a picture that the window made, as the browser saves any download. */
export function savePicture(picture: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(picture);
  link.download = name;
  link.click();
  // the download has its own hold on the bytes once it has begun
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
