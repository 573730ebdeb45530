/** The rule of oxlint behind `borders.config.ts`: what a file imports, in whatever way, is compared with the bans of its folder. */

/**
 * @typedef {{ readonly regex: string, readonly importNames?: readonly string[], readonly message: string }} Ban
 * @typedef {{ type: string, source: { value: unknown } | null, specifiers?: readonly object[] }} Importing
 */

/** Stands for everything that a module has: `import *`, `export *`, `import()`. */
const EVERYTHING = '*';

const imports = {
  meta: { type: 'problem', schema: false },
  create(context) {
    const bans = context.options.map((ban) => ({ ...ban, pattern: new RegExp(ban.regex, 'u') }));
    const compare = (node, source, names) => {
      if (typeof source?.value !== 'string') return;
      for (const { pattern, importNames, message } of bans) {
        if (pattern.test(source.value) && concerns(importNames, names)) context.report({ node, message });
      }
    };
    const whole = (node) => compare(node, node.source, [EVERYTHING]);
    const named = (node) => compare(node, node.source, node.specifiers.map(nameOf));
    return {
      ImportDeclaration: named,
      ExportNamedDeclaration: named,
      ExportAllDeclaration: whole,
      ImportExpression: whole,
      TSImportType: whole,
    };
  },
};

/** @param {readonly string[] | undefined} banned @param {readonly string[]} names */
function concerns(banned, names) {
  return banned === undefined || names.some((name) => name === EVERYTHING || banned.includes(name));
}

function nameOf({ type, imported, local }) {
  if (type === 'ImportNamespaceSpecifier') return EVERYTHING;
  if (type === 'ImportDefaultSpecifier') return 'default';
  const { name, value } = imported ?? local;
  return name ?? value;
}

export default { meta: { name: 'borders' }, rules: { imports } };
