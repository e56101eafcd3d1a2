// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What a mutant is, and where one can be made: at the operators of the formatted source, which have a space on either
// side, at extremes, literals and increments, and at checks that throw.

import { createHash } from 'node:crypto';

/**
 * One small change of one line.
 * @typedef {object} Mutant
 * @property {string} file
 * @property {number} line from 1
 * @property {string} text of the line, without indentation
 * @property {number} column from 0, in the whole line
 * @property {string} from
 * @property {string} to
 */

/** @type {[pattern: RegExp, to: string][]} each pattern matches what is replaced */
const everywhere = [
  [/(?<= )<(?= )/g, '<='],
  [/(?<= )<=(?= )/g, '<'],
  [/(?<= )>(?= )/g, '>='],
  [/(?<= )>=(?= )/g, '>'],
  [/(?<= )&&(?= )/g, '||'],
  [/(?<= )\|\|(?= )/g, '&&'],
  [/(?<= )\+(?= )/g, '-'],
  [/(?<= )-(?= )/g, '+'],
  [/(?<= )\*(?= )/g, '/'],
  [/(?<= )\/(?= )/g, '*'],
  [/(?<= )%(?= )/g, '*'],
  [/(?<= )\+=(?= )/g, '-='],
  [/(?<= )-=(?= )/g, '+='],
  [/ \+ 1(?![\w.'])/g, ''],
  [/ - 1(?![\w.'])/g, ''],
  [/(?<= = )0(?=;)/g, '1'],
];
/** @type {Record<'cpp' | 'js', [pattern: RegExp, to: string][]>} */
const ofLanguage = {
  cpp: [
    [/(?<= )==(?= )/g, '!='],
    [/(?<= )!=(?= )/g, '=='],
    [/std::max(?=\()/g, 'std::min'],
    [/std::min(?=\()/g, 'std::max'],
    [/std::floor(?=\()/g, 'std::ceil'],
    [/\b(throw_\w+)(?=\(\{)/g, '(void)sentence'],
    [/\bthrow (?=\w+Error)/g, '(void)'],
    [/^ +require_\w+\(.*\);$/g, ''],
  ],
  js: [
    [/(?<= )===(?= )/g, '!=='],
    [/(?<= )!==(?= )/g, '==='],
    [/(?<= )\?\?(?= )/g, '&&'],
    [/Math\.max(?=\()/g, 'Math.min'],
    [/Math\.min(?=\()/g, 'Math.max'],
    [/\bthrow (?=new )/g, 'void '],
    [/(?<=[(\s])!(?=[\w(])/g, ''],
    [/\btrue\b/g, 'false'],
  ],
};

/**
 * All mutants of a source.
 * @param {string} file
 * @param {string} source
 * @returns {Mutant[]}
 */
export function mutantsOf(file, source) {
  const operators = [...everywhere, ...ofLanguage[file.endsWith('.cpp') ? 'cpp' : 'js']];
  return source.split('\n').flatMap((text, index) => {
    if (/^\s*(#|\/\/|\/?\*|assert\(|static_assert|import |export \*)/.test(text)) return [];
    const code = withoutWords(text);
    return operators.flatMap(([pattern, to]) =>
      [...code.matchAll(pattern)].map(({ 0: from, index: column }) => ({
        ...{ file, line: index + 1, text: text.trim(), column, from: text.slice(column, column + from.length), to },
      })),
    );
  });
}

/**
 * The source with one mutant in it.
 * @param {string} source
 * @param {Mutant} mutant
 */
export function mutated(source, { line, column, from, to }) {
  const lines = source.split('\n');
  const text = lines[line - 1];
  lines[line - 1] = text.slice(0, column) + to + text.slice(column + from.length);
  return lines.join('\n');
}

/**
 * A few mutants of each file, by a hash of where they are: most stay the same ones when the code around them changes.
 * @param {Mutant[]} all
 * @param {number} perFile
 * @param {string} seed
 */
export function chosen(all, perFile, seed) {
  /** @type {Map<string, number>} */
  const taken = new Map();
  return all
    .map((mutant) => ({ mutant, rank: rank(mutant, seed) }))
    .sort((a, b) => a.rank.localeCompare(b.rank))
    .map(({ mutant }) => mutant)
    .filter(({ file }) => {
      taken.set(file, (taken.get(file) ?? 0) + 1);
      return /** @type {number} */ (taken.get(file)) <= perFile;
    })
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}

/**
 * @param {Mutant} mutant
 * @param {string} seed
 */
function rank({ file, text, column, to }, seed) {
  return createHash('sha256').update([seed, file, text, column, to].join('\n')).digest('hex');
}

/**
 * The line with its strings and comment blanked out, so that columns stay.
 * @param {string} text
 */
function withoutWords(text) {
  return text.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`?|\/\*\*?.*?\*\/|\/\/.*/g, (words) =>
    /^'\d{3}\b/.test(words) ? words : ' '.repeat(words.length).replace(/^ /, '_'),
  );
}
