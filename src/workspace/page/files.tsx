import type { ReactNode } from 'react';
import type { SharedFile } from '../protocol.ts';

interface FilesProps {
  readonly files: readonly SharedFile[];
  readonly address: (id: string) => string;
}

const KILOBYTE = 1024;

/** The files of a message: pictures to look at, others to open. */
export function Files({ files, address }: FilesProps): ReactNode {
  return files.map((file) =>
    file.mimetype.startsWith('image/') ? (
      <figure key={file.id} className="picture">
        <figcaption>{file.title}</figcaption>
        <a href={address(file.id)} target="_blank" rel="noopener">
          <img src={address(file.id)} alt={file.alt_txt ?? file.title} />
        </a>
      </figure>
    ) : (
      <a key={file.id} className="file" href={address(file.id)} target="_blank" rel="noopener">
        <b>{file.name}</b> <small>{Math.ceil(file.size / KILOBYTE)} KB</small>
      </a>
    ),
  );
}
