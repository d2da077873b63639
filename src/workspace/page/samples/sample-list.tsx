import type { ReactNode } from 'react';
import type { PageContext } from '../context.ts';
import { QUESTIONS, SAMPLES, type Sample } from './samples.ts';

interface SampleListProps extends PageContext {
  readonly onClose: () => void;
}

/** Six hosts to try in each of the three ways, and things to ask. */
export function SampleList(props: SampleListProps): ReactNode {
  const { check, attach, post, ask, command } = samplesIn(props);
  return (
    <>
      <p className="hint">
        “Check” is the slash command. “As a file” attaches the text and asks the bot. “As a message” only
        posts it: then use “Check this host spec” on the message.
      </p>
      <ul className="samples">
        {SAMPLES.map((sample) => (
          <li key={sample.id}>
            <h3>{sample.name}</h3>
            <p>{sample.about}</p>
            <div className="actions">
              <button type="button" className="button primary" onClick={() => check(sample)}>
                Check
              </button>
              <button type="button" className="button" onClick={() => void attach(sample)}>
                As a file
              </button>
              <button type="button" className="button" onClick={() => post(sample)}>
                As a message
              </button>
            </div>
          </li>
        ))}
      </ul>
      <h3>Or ask</h3>
      <ul className="questions">
        {QUESTIONS.map((question) => (
          <li key={question}>
            <button type="button" className="link" onClick={() => ask(question)}>
              {command} {question}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

interface Tries {
  readonly command: string;
  readonly check: (sample: Sample) => void;
  readonly attach: (sample: Sample) => Promise<void>;
  readonly post: (sample: Sample) => void;
  readonly ask: (question: string) => void;
}

/** What the buttons do, where the person is. */
function samplesIn({ snapshot, workspace, place, go, onClose }: SampleListProps): Tries {
  const { app } = snapshot;
  const isDirect = place.at === 'direct';
  const channel = isDirect ? snapshot.direct.id : snapshot.channel.id;
  const command = app.commands[0]?.command ?? '';
  const arrive = (): void => {
    if (place.at === 'home') go({ at: 'channel' });
    // On a small screen the list lies over what the bot is about to answer.
    if (!matchMedia('(min-width: 1200px)').matches) onClose();
  };
  const ask = (text: string): void => {
    arrive();
    void workspace.do('command', { channel, command, text });
  };
  return {
    command,
    ask,
    check: ({ text }) => ask(`check\n${text}`),
    async attach({ id, text }) {
      arrive();
      const file = await workspace.client.upload(new File([text], `${id}.txt`, { type: 'text/plain' }));
      const words = isDirect ? 'Will this do?' : `@${app.botName} will this do?`;
      await workspace.do('message', { channel, text: words, files: [file] });
    },
    post({ text }) {
      arrive();
      if (place.at !== 'channel') go({ at: 'channel' });
      void workspace.do('message', {
        channel: snapshot.channel.id,
        text: `\`\`\`${text.trimEnd()}\`\`\``,
      });
    },
  };
}
