// Makes a base several times larger: every entry again, with its words altered so that no copy is found in its place.

/** The shelves that questions are answered from. What they refer to (sources, releases) stays as it is. */
const SHELVES = ['facts', 'topics', 'glossary', 'errors', 'practices'];
/** Keys whose texts are ids, cites or names of the base, which must stay what they are. */
const KEPT = new Set(['cites', 'releases', 'source', 'subject', 'unit', 'kind', 'facts', 'scope', 'status']);

/** The base with every entry `times` times. The copies are as long as the entries and as far from each other. */
export function largerBase(base, times) {
  const copies = Array.from({ length: times - 1 }, (_, index) => index + 1);
  const grown = SHELVES.map((shelf) => {
    const entries = base[shelf];
    return [shelf, [...entries, ...copies.flatMap((copy) => entries.map((entry) => altered(entry, copy)))]];
  });
  return { ...base, ...Object.fromEntries(grown) };
}

function altered(value, copy, key = '') {
  if (KEPT.has(key)) return value;
  if (Array.isArray(value)) return value.map((item) => altered(item, copy));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, altered(inner, copy, name)]),
    );
  if (typeof value !== 'string') return value;
  return key === 'id'
    ? `${value}.copy-${copy}`
    : value.replace(/\b[a-z]{4,}\b/gi, (word) => turned(word, copy));
}

/** Another word of the same length: the letters go on in the alphabet, by a step that differs from copy to copy. */
function turned(word, copy) {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  return word.replace(
    /[a-z]/g,
    (letter) => letters[(letters.indexOf(letter) + copy * 2 + 1) % letters.length],
  );
}
