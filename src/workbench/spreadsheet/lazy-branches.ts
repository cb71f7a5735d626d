/**
 * IF, IFERROR and IFNA evaluate only the branch they take, as in Sheets. Univer evaluates all of them, which
 * would run (and pay for) a custom function in a branch that nobody asked for.
 */
import { NullValueObject } from '@univerjs/engine-formula';
import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
} from '@univerjs/engine-formula';
import type { HeadlessUniver } from './headless-univer';

/** Univer's number for a node that is a function; it exports the type of the number only. */
const FUNCTION_NODE = 4;

export function installLazyBranches({ treeWalk }: HeadlessUniver): void {
  const eager = treeWalk._execute.bind(treeWalk);

  treeWalk._execute = (node, refOffsetX = 0, refOffsetY = 0) => {
    const type: number = node.nodeType;
    const skipped = type === FUNCTION_NODE ? branchChooser(node.getToken().toUpperCase()) : null;
    const [first, ...branches] = node.getChildren();
    if (!skipped || !first) return eager(node, refOffsetX, refOffsetY);
    const state = treeWalk._execute(first, refOffsetX, refOffsetY);
    const taken = skipped(first.getValue() ?? null);
    branches.forEach((branch, index) => {
      if (taken === null || taken === index) treeWalk._execute(branch, refOffsetX, refOffsetY);
      else branch.setValue(NullValueObject.create());
    });
    node.execute();
    return state;
  };
}

/** Which branch is taken when the first argument has this value: its index, -1 for none, null for all. */
type BranchChooser = (value: FunctionVariantType | null) => number | null;

function branchChooser(name: string): BranchChooser | null {
  if (name === 'IF') return chooseByCondition;
  if (name === 'IFERROR') return (value) => (isSeveral(value) ? null : single(value)?.isError() ? 0 : -1);
  if (name === 'IFNA') return (value) => (isSeveral(value) ? null : single(value)?.isError() ? 0 : -1);
  return null;
}

function chooseByCondition(value: FunctionVariantType | null): number | null {
  if (isSeveral(value)) return null;
  const condition = single(value);
  if (!condition || condition.isError()) return -1;
  if (condition.isString()) return null;
  return condition.isNull() || Number(condition.getValue()) === 0 ? 1 : 0;
}

function isSeveral(value: FunctionVariantType | null): boolean {
  if (!value) return false;
  if (value.isReferenceObject()) {
    const { startRow, endRow, startColumn, endColumn } = (value as BaseReferenceObject).getRangePosition();
    return startRow !== endRow || startColumn !== endColumn;
  }
  if (!value.isArray()) return false;
  const array = value as ArrayValueObject;
  return array.getRowCount() > 1 || array.getColumnCount() > 1;
}

function single(value: FunctionVariantType | null): BaseValueObject | null {
  if (!value) return null;
  if (value.isReferenceObject()) return (value as BaseReferenceObject).getFirstCell();
  return value.isArray() ? (value as ArrayValueObject).getFirstCell() : (value as BaseValueObject);
}
