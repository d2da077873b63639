import type { ReactNode } from 'react';
import type { PageContext } from '../context.ts';
import { QUESTIONS, SAMPLES, type Sample } from './samples.ts';

interface SampleListProps extends PageContext {
  readonly onClose: () => void;
}

/** Six hosts to try in each of the three ways, and things to ask. */
export function SampleList({ snapshot, workspace, place, go, onClose }: SampleListProps): ReactNode {
  const { app } = snapshot;
  const conversation = place.at === 'direct' ? snapshot.direct : snapshot.channel;
  const command = app.commands[0]?.command ?? '';
  // On a small screen the list lies over what the bot is about to answer.
  const arrive = (): void => {
    if (place.at === 'home') go({ at: 'channel' });
    if (!matchMedia('(min-width: 1200px)').matches) onClose();
  };
  const check = ({ text }: Sample): void => {
    arrive();
    void workspace.do('command', { channel: conversation.id, command, text: `check\n${text}` });
  };
  const attach = async ({ id, text }: Sample): Promise<void> => {
    arrive();
    const file = await workspace.client.upload(new File([text], `${id}.txt`, { type: 'text/plain' }));
    const words = place.at === 'direct' ? '' : `@${app.botName} `;
    await workspace.do('message', { channel: conversation.id, text: `${words}will this do?`, files: [file] });
  };
  const post = ({ text }: Sample): void => {
    arrive();
    go({ at: 'channel' });
    void workspace.do('message', { channel: snapshot.channel.id, text: `\`\`\`${text.trimEnd()}\`\`\`` });
  };
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
            <button
              type="button"
              className="link"
              onClick={() => {
                arrive();
                void workspace.do('command', { channel: conversation.id, command, text: question });
              }}
            >
              {command} {question}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
