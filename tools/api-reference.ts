/** What the entries of the package export, as their sources declare it, with what their docstrings say. */
import ts from 'typescript';
import { toLine } from './manifest.js';

const ENTRIES = {
  'role-compare/model': 'src/model.ts',
  'role-compare/formats': 'src/formats.ts',
  'role-compare/server': 'src/server.ts',
} as const;

interface Documented {
  readonly name: string;
  readonly shape: string;
  readonly words: string;
}

export interface EntryReference {
  readonly name: string;
  /** Functions and constants. */
  readonly values: readonly Documented[];
  /** Interfaces of options and results, each with its fields. */
  readonly shapes: readonly (Documented & { readonly fields: readonly Documented[] })[];
  /** Types that are one of several, as they are written. */
  readonly aliases: readonly Documented[];
}

export function readApi(): readonly EntryReference[] {
  const config: unknown = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)).config;
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const program = ts.createProgram(Object.values(ENTRIES), options);
  const checker = program.getTypeChecker();
  return Object.entries(ENTRIES).map(([name, path]) => {
    const symbols = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(path)!)!);
    const declared = symbols
      .map((symbol) => {
        const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
        const words = toLine(ts.displayPartsToString(target.getDocumentationComment(checker)));
        return { name: symbol.name, words, declaration: target.declarations![0]! };
      })
      .sort((a, b) => a.name.localeCompare(b.name));
    return {
      name,
      values: declared.flatMap(({ declaration, ...rest }) => {
        const shape = shapeOf(declaration);
        return shape === undefined ? [] : [{ ...rest, shape }];
      }),
      shapes: declared.flatMap(({ declaration, ...rest }) =>
        ts.isInterfaceDeclaration(declaration) ? [{ ...rest, shape: '', fields: fieldsOf(declaration, checker) }] : [],
      ),
      aliases: declared.flatMap(({ declaration, ...rest }) =>
        ts.isTypeAliasDeclaration(declaration) && ts.isUnionTypeNode(declaration.type)
          ? [{ ...rest, shape: declaration.getText().replace(/^export (declare )?/, '') }]
          : [],
      ),
    };
  });
}

/** How a function is called, or what a constant is; nothing for types. */
function shapeOf(declaration: ts.Declaration): string | undefined {
  if (ts.isFunctionDeclaration(declaration)) return callOf(declaration);
  if (!ts.isVariableDeclaration(declaration)) return undefined;
  const { initializer, type } = declaration;
  if (initializer && ts.isArrowFunction(initializer)) return callOf(initializer);
  return type ? `: ${oneLine(type)}` : '';
}

/** A parameter without a type has that of its default. */
const typeOf = ({ initializer }: ts.ParameterDeclaration): string =>
  initializer && /^(true|false)$/.test(initializer.getText()) ? 'boolean' : 'unknown';

function callOf({ parameters, type }: ts.SignatureDeclaration): string {
  const each = parameters.map((parameter) => {
    const typeText = parameter.type ? oneLine(parameter.type) : typeOf(parameter);
    const isOptional = parameter.questionToken ?? parameter.initializer;
    // What is taken apart at once is called by its type.
    const name = ts.isIdentifier(parameter.name)
      ? parameter.name.text
      : typeText.charAt(0).toLowerCase() + typeText.slice(1).replace(/\W.*/, '');
    return `${name}${isOptional ? '?' : ''}: ${typeText}`;
  });
  return `(${each.join(', ')})${type ? `: ${oneLine(type)}` : ''}`;
}

function fieldsOf({ members }: ts.InterfaceDeclaration, checker: ts.TypeChecker): readonly Documented[] {
  return members.filter(ts.isPropertySignature).map((member) => ({
    name: `${member.name.getText()}${member.questionToken ? '?' : ''}`,
    shape: member.type ? oneLine(member.type).replace(/ \| undefined$/, '') : '',
    words: toLine(
      ts.displayPartsToString(checker.getSymbolAtLocation(member.name)?.getDocumentationComment(checker) ?? []),
    ),
  }));
}

const oneLine = (node: ts.Node): string => node.getText().replace(/\s+/g, ' ');

const cell = (text: string): string => text.replaceAll('|', '\\|');

export function apiReference(entries: readonly EntryReference[]): string {
  return entries
    .flatMap(({ name, values, shapes, aliases }) => [
      `### \`${name}\``,
      '',
      '| export | |',
      '|---|---|',
      ...values.map((each) => `| \`${cell(each.name + each.shape)}\` | ${cell(each.words)} |`),
      '',
      ...shapes.flatMap((shape) => [
        `#### \`${shape.name}\``,
        '',
        cell(shape.words),
        '',
        '| field | type | |',
        '|---|---|---|',
        ...shape.fields.map((field) => `| \`${field.name}\` | \`${cell(field.shape)}\` | ${cell(field.words)} |`),
        '',
      ]),
      ...aliases.flatMap((alias) => [`#### \`${alias.name}\``, '', alias.words, '', '```ts', alias.shape, '```', '']),
    ])
    .join('\n');
}

/** What has no docstring. */
export const findUndocumentedExports = (entries: readonly EntryReference[]): readonly string[] =>
  entries.flatMap(({ name, values, shapes, aliases }) =>
    [...values, ...shapes, ...aliases].filter(({ words }) => !words).map((each) => `${name}: ${each.name}`),
  );
