import { createServer } from 'node:http';
import { deskServer } from './desk-server.ts';

const port = 4173;

/* One server answers two names: the desk is at localhost, packages play at play.localhost. Loopback only. */
const answer = deskServer('dist/site');
for (const host of ['127.0.0.1', '::1']) {
  const server = createServer(answer);
  server.on('error', (error: NodeJS.ErrnoException) => {
    if (host === '::1') return;
    console.error(
      error.code === 'EADDRINUSE'
        ? `Port ${port} is in use. Stop what runs there, then try again.`
        : error.message,
    );
    process.exit(1);
  });
  server.listen(port, host, () => {
    if (host === '127.0.0.1')
      console.log(
        `The LMS on your desk is at http://localhost:${port}/ and the studio at http://localhost:${port}/studio/ (stop both with Ctrl+C).`,
      );
  });
}
