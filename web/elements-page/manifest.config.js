// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// How the comments of the elements become a custom elements manifest, by `cem analyze` in `npm run build:types`.

/** @typedef {{ name: string, description?: string }} Documented */
/** @typedef {{ tagName?: string, members?: unknown[], attributes?: Documented[], events?: Documented[] }} Declaration */
/** @typedef {{ declarations: Declaration[] }} Module */

/** Leaves what a page can use: elements, and of these what their comments describe. */
const documentedAlone = {
  name: 'documented-alone',
  /** @param {{ customElementsManifest: { modules: Module[] } }} made */
  packageLinkPhase({ customElementsManifest: manifest }) {
    for (const module of manifest.modules) {
      module.declarations = module.declarations.filter(({ tagName }) => tagName);
      for (const element of module.declarations) {
        delete element.members;
        element.attributes = element.attributes?.filter(({ description }) => description);
        element.events = element.events?.filter(({ description }) => description);
      }
    }
    manifest.modules = manifest.modules.filter(({ declarations }) => declarations.length > 0);
  },
};

export default {
  globs: ['web/{figures,parts}/**/*.js'],
  outdir: 'web/types',
  packagejson: false,
  plugins: [documentedAlone],
};
