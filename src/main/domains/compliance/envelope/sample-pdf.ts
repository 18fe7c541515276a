const A4 = '0 0 595 842';

/** A PDF of one page that says what it is, in ASCII; the same lines are the same bytes. For the sample company alone. */
export function samplePdf(lines: readonly string[]): Uint8Array {
  const shown = lines.map((line) => `(${line.replace(/[()\\]/g, ' ')}) Tj 0 -22 Td`).join('\n');
  const drawing = `BT /F 13 Tf 72 760 Td\n${shown}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [${A4}] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>`,
    `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = '%PDF-1.7\n';
  const starts: number[] = [];
  objects.forEach((object, at) => {
    starts.push(file.length);
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
  });
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  file += `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<< /Size ${count} /Root 1 0 R >>\n`;
  return new TextEncoder().encode(`${file}startxref\n${file.lastIndexOf('xref\n0 ')}\n%%EOF\n`);
}
