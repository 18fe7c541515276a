// The part of the PDF reader that parses; it runs in a worker of the window.
import 'pdfjs-dist/build/pdf.worker.min.mjs';
