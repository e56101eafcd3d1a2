// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { openChild } from './child.js';
import { withinTime } from './time-limit.js';

/** @import { Row } from './rows.js' */
/** @import { Host } from './host.js' */

/**
 * A host somewhere else: its methods, called by name.
 * @typedef {object} RemoteHost
 * @property {<Method extends 'startUp' | 'probabilities' | 'answers' | 'trained' | 'measure'>(method: Method, ...values: Parameters<Host[Method]>) => ReturnType<Host[Method]>} call
 * @property {() => Promise<void>} close
 */

/**
 * Starts a host in a node process of its own.
 * @param {Row} row
 * @returns {Promise<RemoteHost>}
 */
export async function openInNode(row) {
  const child = await openChild(new URL('node-process.js', import.meta.url), [JSON.stringify(row)]);
  return {
    call(method, ...values) {
      const value = child.ask({ method, values }).then(({ value, error }) => {
        if (error) throw new Error(`${row.name}: ${error}`);
        return value;
      });
      return /** @type {ReturnType<Host[typeof method]>} */ (withinTime(row.name, value));
    },
    async close() {
      child.close();
    },
  };
}
