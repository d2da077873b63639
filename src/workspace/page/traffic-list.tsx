import type { ReactNode } from 'react';
import type { Exchange } from '../protocol.ts';

/** Deliveries and calls of the last minute, the newest first, each with what was sent and what came back. */
export function TrafficList({ traffic }: { readonly traffic: readonly Exchange[] }): ReactNode {
  if (traffic.length === 0)
    return <p className="hint">Nothing went to or from the bot in the last minute.</p>;
  return (
    <>
      <p className="hint">
        The last minute, newest first: signed deliveries to the bot over HTTP, and its calls of the Web API.
      </p>
      <ol className="traffic">
        {traffic.toReversed().map((exchange) => (
          <li key={exchange.id}>
            <OneExchange exchange={exchange} />
          </li>
        ))}
      </ol>
    </>
  );
}

function OneExchange({
  exchange: { kind, name, at, status, ms, request, answer },
}: {
  readonly exchange: Exchange;
}): ReactNode {
  return (
    <details className={status === 200 ? kind : `${kind} failed`}>
      <summary>
        <span className="arrow">{kind === 'delivery' ? '→ bot' : 'bot →'}</span> <b>{name}</b>{' '}
        <small>
          {new Date(at).toLocaleTimeString()}, {ms} ms
        </small>
      </summary>
      <h4>{kind === 'delivery' ? 'Delivered' : 'Called with'}</h4>
      <pre tabIndex={0}>{pretty(request)}</pre>
      <h4>Answered</h4>
      <pre tabIndex={0}>{pretty(answer)}</pre>
    </details>
  );
}

const pretty = (value: unknown): string => (value === '' ? '(empty)' : JSON.stringify(value, undefined, 2));
