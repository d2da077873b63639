import { createContext, type ReactNode, use } from 'react';
import { kitsIn, textOf } from '../kit.ts';
import type { FieldProps } from './choice.tsx';
import { useSurface } from './surface.tsx';

/** Puts a file into the workspace and gives its id. */
export const Upload = createContext<(file: File) => Promise<string>>(async () => '');

/** Files to choose: each is uploaded at once, and the form holds their ids. */
export function FileField({ block, element, id, describedBy, onChange }: FieldProps): ReactNode {
  const upload = use(Upload);
  const { values, wait } = useSurface();
  const files = kitsIn(values[block]?.[textOf(element.action_id)]?.files);
  const types = Array.isArray(element.filetypes) ? element.filetypes.map((type) => `.${String(type)}`) : [];
  const choose = async (chosen: FileList | null): Promise<void> => {
    const max = typeof element.max_files === 'number' ? element.max_files : 10;
    const list = [...(chosen ?? [])].slice(0, max);
    const ids = await Promise.all(list.map(upload));
    onChange({
      type: 'file_input',
      files: list.map(({ name }, index) => ({ id: ids[index], name })),
    });
  };
  return (
    <>
      <input
        id={id}
        type="file"
        multiple
        accept={types.join(',')}
        aria-describedby={describedBy}
        onChange={({ target }) => wait(choose(target.files))}
      />
      {files.length > 1 && <p className="hint">{files.map(({ name }) => textOf(name)).join(', ')}</p>}
    </>
  );
}
