// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** Files of tests that Chromium alone runs. */
export const filesLeftOut = [
  'address.spec.js', // article.spec.js tests in each engine that the address is read and written
  'appearance.spec.js', // its screenshots
  'figures-apart.spec.js', // what browsers log of errors, each in its own way
  'dark-extensions.spec.js', // contrast of computed colours, the same in each engine
  'dark-reader.spec.js', // likewise
  'every-width.spec.js', // a hundred widths of each figure; large-text.spec.js has what differs between engines
  'faults.spec.js', // what browsers themselves log of files that don't come; loading.spec.js has the page's part
  'forced-colours.spec.js', // no other engine's automation forces colours, or darkens pages
  'hidden-controls.spec.js', // one attribute and one style for all figures, the same in each engine
  'host-pages.spec.js', // quirks that HTML and CSS describe for all engines; Firefox rounds the height of formulas in another way
  'keys.spec.js', // whether an event goes on is the same in each engine; what automation sends is not
  'loss.spec.js', // softmax.spec.js drags and types in each engine, the same way
  'many-figures.spec.js', // traces tasks
  'no-script.spec.js', // no other engine's automation can switch JavaScript off
  'old-browsers.spec.js', // takes from a browser what older ones lack, which each engine has
  'parameters.spec.js', // multiplication, and fields and sliders that other figures share
  'prose.spec.js', // words, numbers and links of the text; article.spec.js has what an engine does with them
  'settings.spec.js', // the same properties and attributes in each engine, walked for minutes
  'one-family.spec.js', // sizes and radii are computed from the same styles in each engine
  'shared-state.spec.js', // as address.spec.js
  'tab-stops.spec.js', // which elements Tab leads to differs by the system; keys work the same in each engine
  'teachers.spec.js', // opens the article at two dozen links; link-to-figure.spec.js has what an engine does with one
  'tables.spec.js', // plain tables of numbers that are tested elsewhere
  'training-faults.spec.js', // the order of messages, which no engine changes
  'try.spec.js', // questions and answers in fields as in other figures; what is computed is the same in each engine
  'worked-attributes.spec.js', // what attributes and fields say of each other, the same in each engine
];

/** Tests that Chromium alone runs, by a tag or a part of their titles, with the reason. @type {Record<string, string>} */
const everywhere = {
  '@address': 'article.spec.js tests in each engine that the address is read and written',
  '@layout-shift': 'only Chromium observes layout shifts',
  '@print': "no other engine's automation shows a page as it prints",
  '@long': 'trains for half a minute; shorter tests train too',
  '@video-frame': 'of the engines tested, Chromium alone reads frames of video',
  'few stops of the Tab key': 'some engines count what scrolls as a stop; those of each figure are counted in one',
  'files are saved and opened': 'no other engine’s automation tells of downloads',
  'names the policy that it needs': 'of the engines tested, Chromium alone has Trusted Types',
  'axe finds': 'axe reads the document and its computed colours, the same in each engine',
  'is refused with a sentence': 'the words don’t depend on the engine',
  '(?:735|768|1024|1280) px': 'the narrowest and the widest page are enough',
  'tells one height, when the figure has drawn': 'fifteen frames; another test has one in each engine',
  'any width and size of type':
    'a hundred sizes of the window; grids and container queries are the same in each engine',
  '<cnn-(?!convolution|feature-maps)[a-z-]+> (?:a translator leaves|shows the numbers of now|looks the same in the document)':
    'texts and documents are replaced in the same way in each engine; two figures of different kinds are enough',
  'has no text below 14 px': 'sizes are computed from the same styles',
  'however wide the page is': 'opens the whole article for each width; the tests at 320 px are run',
};

/**
 * What finds the tests that an engine leaves out.
 * @param {Record<string, string>} lacking what its automation cannot do, by the tag of the tests that need it
 */
export const leftOut = (lacking) => new RegExp(Object.keys({ ...everywhere, ...lacking }).join('|'));
