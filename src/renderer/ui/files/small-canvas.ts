const LONGEST_SIDE = 256;

/** A canvas of that shape, no longer than a thumbnail, and by how much it is smaller. */
export function smallCanvas(width: number, height: number): { canvas: HTMLCanvasElement; scale: number } {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  return { canvas, scale };
}
