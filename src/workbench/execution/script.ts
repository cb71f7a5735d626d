import { parse, type Comment, type FunctionDeclaration, type Program, type Pattern } from 'acorn';
import type { CustomFunctionHelp } from '../spreadsheet/engine';

/**
 * What Google's parser takes: ES2020 has `?.` and `??` but no class fields, private members or static blocks,
 * on which a push fails (github.com/google/clasp/issues/907).
 */
const ECMA_VERSION = 2020;

/** The pushed source, read once. */
export interface Script {
  readonly code: string;
  /** Names that menus, triggers and pages can call: top-level functions, declared or assigned. */
  readonly functions: ReadonlySet<string>;
  /** Names that formulas can call: only declarations count. */
  readonly declarations: ReadonlySet<string>;
  readonly customFunctions: readonly CustomFunctionHelp[];
}

/** Source that Google refuses when it is pushed, in its words. */
export class ScriptSyntaxError extends Error {
  override readonly name = 'ScriptSyntaxError';
}

/** Throws `ScriptSyntaxError` for syntax the Apps Script parser does not take. */
export function readScript(code: string): Script {
  const comments: Comment[] = [];
  const program = parsed(code, comments);
  const declared = program.body.filter((node) => node.type === 'FunctionDeclaration');
  const assigned = program.body.flatMap((node) => {
    if (node.type !== 'VariableDeclaration') return [];
    return node.declarations.filter(({ init }) => init && /^(Arrow)?FunctionExpression$/.test(init.type));
  });
  const declarations = new Set(declared.map((node) => node.id.name));
  return {
    code,
    declarations,
    functions: new Set([...declarations, ...assigned.flatMap(({ id }) => nameOf(id))]),
    customFunctions: declared.flatMap((node) => customFunction(node, commentBefore(node, comments, code))),
  };
}

function parsed(code: string, onComment: Comment[]): Program {
  try {
    return parse(code, { ecmaVersion: ECMA_VERSION, sourceType: 'script', onComment });
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const line = (error as SyntaxError & { loc?: { line: number } }).loc?.line ?? 0;
    const text = error.message.replace(/ \(\d+:\d+\)$/, '');
    throw new ScriptSyntaxError(`Syntax error: ParseError: ${text} line: ${line} file: Code.gs`);
  }
}

function nameOf(pattern: Pattern): string[] {
  return pattern.type === 'Identifier' ? [pattern.name] : [];
}

/** The block comment that ends right before the node: Sheets reads the help of a function from nowhere else. */
function commentBefore(node: FunctionDeclaration, comments: readonly Comment[], code: string): string {
  const before = comments.filter((comment) => comment.type === 'Block' && comment.end <= node.start);
  const last = before.at(-1);
  return last && code.slice(last.end, node.start).trim() === '' ? last.value : '';
}

function customFunction(node: FunctionDeclaration, comment: string): CustomFunctionHelp[] {
  if (!/@customfunction\b/.test(comment)) return [];
  const lines = comment.split('\n').map((line) => line.replace(/^\s*\*? ?/, '').trim());
  const text = lines.join('\n');
  const parameters = [...text.matchAll(/^@param\s+\{([^}]+)\}\s+(\S+)\s*([^@]*)/gm)];
  return [
    {
      name: node.id.name,
      description: oneLine(text.slice(0, text.search(/^@/m))),
      parameters: parameters.map(([, type = '', name = '', description = '']) => ({
        name,
        type,
        description: oneLine(description),
      })),
    },
  ];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
