import { writeFileSync } from 'node:fs';
import { templateJsonSchema } from '../src/model';

/** Writes the JSON Schema of template files, by which an editor completes and checks them. */
writeFileSync('assets/template.schema.json', `${JSON.stringify(templateJsonSchema(), null, 2)}\n`);
