/**
 * Stand-in for Electron's own default_app, which a packaged runtime lacks:
 * makes `electron [-r module] [--version] <path>` start the application at <path>.
 */
'use strict';
const { existsSync, readFileSync } = require('node:fs');
const { dirname, join, resolve } = require('node:path');
const { app } = require('electron');

function readArguments(args) {
  const preloaded = [];
  for (let at = 0; at < args.length; at += 1) {
    const argument = args[at];
    if (argument === '-v' || argument === '--version') return { wantsVersion: true, preloaded };
    if (argument === '-r' || argument === '--require') {
      at += 1;
      preloaded.push(resolve(args[at]));
    } else if (!argument.startsWith('-')) {
      return { wantsVersion: false, preloaded, target: resolve(argument) };
    }
  }
  return { wantsVersion: false, preloaded };
}

/** Electron reads name and version from the application's package.json; so do we. */
function introduce(target) {
  const description = join(target, 'package.json');
  if (!existsSync(description)) {
    app.setAppPath(dirname(target));
    return;
  }
  const { name, productName, version } = JSON.parse(readFileSync(description, 'utf8'));
  if (version) app.setVersion(version);
  if (productName ?? name) app.setName(productName ?? name);
  app.setAppPath(target);
}

const { wantsVersion, preloaded, target } = readArguments(process.argv.slice(1));
if (wantsVersion) {
  process.stdout.write(`v${process.versions.electron}\n`);
  process.exit(0);
}
if (!target) {
  process.stderr.write('usage: electron <path>\n');
  process.exit(1);
}
for (const module of preloaded) require(module);
process.defaultApp = true;
introduce(target);
require(target);
