import { createServer, type Socket } from 'node:net';

export type TakenMail = { from: string; to: string; text: string };
export type FakeSmtp = {
  url: string;
  taken: TakenMail[] /** Answered to the next RCPT instead of 250. */;
  next: string[];
  close: () => Promise<void>;
};

/** A mail server for tests, as much of RFC 5321 as one client needs: EHLO, MAIL, RCPT, DATA with dots taken out, QUIT. */
export const fakeSmtp = async (): Promise<FakeSmtp> => {
  const fake: Pick<FakeSmtp, 'taken' | 'next'> = { taken: [], next: [] };
  const talk = (socket: Socket) => {
    let mail: TakenMail = { from: '', to: '', text: '' };
    let inData = false;
    let rest = '';
    const say = (line: string) => socket.write(`${line}\r\n`);
    const hear = (line: string) => {
      if (inData) {
        if (line !== '.') mail.text += `${line.replace(/^\.\./, '.')}\n`;
        else {
          inData = false;
          fake.taken.push(mail);
          mail = { from: '', to: '', text: '' };
          say('250 taken');
        }
        return;
      }
      const [verb = ''] = line.toUpperCase().split(' ');
      if (verb === 'EHLO' || verb === 'HELO') say('250 fake');
      else if (verb === 'MAIL') {
        mail.from = /<([^>]*)>/.exec(line)?.[1] ?? '';
        say('250 ok');
      } else if (verb === 'RCPT') {
        const planned = fake.next.shift();
        if (planned === undefined) mail.to = /<([^>]*)>/.exec(line)?.[1] ?? '';
        say(planned ?? '250 ok');
      } else if (verb === 'DATA') {
        inData = true;
        say('354 go on');
      } else if (verb === 'QUIT') {
        say('221 bye');
        socket.end();
      } else say(verb === 'RSET' ? '250 ok' : '502 not here');
    };
    socket.on('error', () => undefined);
    socket.on('data', (piece) => {
      rest += piece.toString('utf8');
      for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
        const line = rest.slice(0, end);
        rest = rest.slice(end + 2);
        hear(line);
      }
    });
    say('220 fake ready');
  };
  const server = createServer(talk);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { ...fake, url: `smtp://127.0.0.1:${port}`, close: () => new Promise((done) => void server.close(() => done())) };
};
