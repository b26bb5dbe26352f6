import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on a free port of this machine. */
export interface Served {
  readonly port: number;
  close(): Promise<void>;
}

/** Listens on the loopback address only, until closed; on a free port if none is named. */
export async function serve(answer: RequestListener, port = 0): Promise<Served> {
  const server = createServer(answer);
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
