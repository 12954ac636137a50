import { spawnSync } from 'node:child_process';

/** The folder of Microsoft's schemas of manifests; named by whoever runs the tests. */
export const SCHEMAS = process.env.KAOHE_MANIFEST_XSD;

/** What the schemas say of a manifest, the part for the ribbon included; empty where nothing is wrong. */
export function schemaFaults(file: string): string {
  const args = ['--noout', '--schema', `${SCHEMAS ?? ''}/OfficeAppManifestV1_1.xsd`, file];
  const { status, stderr, error } = spawnSync('xmllint', args, { encoding: 'utf8' });
  if (error) throw error;
  return status === 0 ? '' : stderr;
}
