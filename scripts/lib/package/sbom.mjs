/** The bill of materials (CycloneDX, by `npm sbom`): every library inside with version, checksum and licence, and Electron. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../paths.mjs';
import { ScriptFailure } from '../say.mjs';
import { librariesInside } from './locked.mjs';

/** All of it, whatever NODE_ENV says: without what development uses npm leaves out react, which both do. */
const CALL = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--include=dev'];
const MOST_BYTES = 64 * 1024 * 1024;

/** @param {string} electronVersion of the runtime that is packed @returns {Promise<string>} JSON */
export async function billOfMaterials(electronVersion) {
  const made = spawnSync('npm', CALL, {
    cwd: projectRoot,
    encoding: 'utf8',
    maxBuffer: MOST_BYTES,
    shell: process.platform === 'win32',
  });
  if (made.status !== 0) {
    throw new ScriptFailure(
      `Không lập được danh mục thành phần (npm sbom): ${made.stderr}`,
      'npm sbom failed; see above',
    );
  }
  const bill = JSON.parse(made.stdout);
  const { name, productName } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  // npm calls the program after the folder it stands in, and says where a library came from on this machine
  Object.assign(bill.metadata.component, { type: 'application', name, description: productName });
  const inside = new Set(librariesInside().map(({ name, version }) => `${name}@${version}`));
  const components = bill.components
    .filter((component) => inside.has(`${component.name}@${component.version}`))
    .map((component) => ({ ...component, externalReferences: [] }));
  bill.components = [...components, electron(electronVersion)];
  const known = new Set(bill.components.map((component) => component['bom-ref']));
  bill.dependencies = bill.dependencies
    .filter(({ ref }) => known.has(ref) || ref === bill.metadata.component['bom-ref'])
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((each) => known.has(each)) }));
  return `${JSON.stringify(bill, null, 2)}\n`;
}

function electron(version) {
  return {
    'bom-ref': `electron@${version}`,
    type: 'framework',
    name: 'electron',
    version,
    scope: 'required',
    purl: `pkg:npm/electron@${version}`,
    licenses: [{ license: { id: 'MIT' } }],
  };
}
