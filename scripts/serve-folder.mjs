import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/**
 * The file a request asks for, or null when it lies outside `under` or outside the folder.
 * @param {string} folder @param {string} under @param {string} address
 */
function fileFor(folder, under, address) {
  let path;
  try {
    path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return null;
  }
  if (!path.startsWith(under) || path.includes('\0')) return null;
  const file = normalize(join(folder, path.slice(under.length) || 'index.html'));
  return file.startsWith(folder + sep) ? file : null;
}

/**
 * Serves a folder on localhost, as any static host would, under the path `under` (`/` or `/some/path/`).
 * Takes `port`, or a free one where that is taken (0: any). Resolves when it listens.
 * @param {string} folder @param {{ port?: number, under?: string }} [options]
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export function serveFolder(folder, { port = 0, under = '/' } = {}) {
  const server = createServer((request, response) => {
    const file = fileFor(folder, under, request.url ?? '/');
    const answer = file === null ? Promise.reject(new Error('outside')) : readFile(file);
    answer.then(
      (bytes) => {
        response.writeHead(200, {
          'Content-Type': types[extname(file ?? '')] ?? 'application/octet-stream',
          'Content-Length': bytes.length,
          'Cache-Control': 'no-cache',
          'X-Content-Type-Options': 'nosniff',
        });
        response.end(request.method === 'HEAD' ? undefined : bytes);
      },
      () => response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n'),
    );
  });
  return new Promise((resolve, reject) => {
    server.on('error', (error) => {
      if ('code' in error && error.code === 'EADDRINUSE' && port !== 0) server.listen(0, 'localhost');
      else reject(error);
    });
    server.on('listening', () => {
      const bound = server.address();
      if (bound === null || typeof bound === 'string') throw new Error('the server has no port');
      const close = () =>
        new Promise((/** @type {(value: void) => void} */ done) => {
          server.close(() => done());
          server.closeAllConnections();
        });
      resolve({ address: `http://localhost:${bound.port}${under}`, close });
    });
    server.listen(port, 'localhost');
  });
}
