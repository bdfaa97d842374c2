/** Whether this browser can compress (all since 2023). */
export function canDeflate(): boolean {
  return typeof CompressionStream !== 'undefined' && typeof DecompressionStream !== 'undefined';
}

type Transform = Parameters<ReadableStream<Uint8Array<ArrayBuffer>>['pipeThrough']>[0];

function through(bytes: Uint8Array<ArrayBuffer>, transform: Transform): ReadableStreamDefaultReader<unknown> {
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
  return source.pipeThrough(transform).getReader();
}

/** All that comes, or null when it is more than `most` bytes: what is left is then never unpacked. */
async function readAtMost(reader: ReadableStreamDefaultReader<unknown>, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (!(value instanceof Uint8Array)) throw new TypeError('not bytes');
    chunks.push(value);
    length += value.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** Raw deflate (RFC 1951). */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return (await readAtMost(through(bytes, new CompressionStream('deflate-raw')), Infinity)) ?? bytes;
}

/** The bytes again; null when they would be more than `most`. Rejects when it is no deflate stream. */
export async function inflate(bytes: Uint8Array<ArrayBuffer>, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  return readAtMost(through(bytes, new DecompressionStream('deflate-raw')), most);
}
