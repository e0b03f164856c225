import type { TextFormat } from './text-formats.js';

/** What a value has to look like: the part of the schema that the browser's parser needs, as data. */
export type Shape =
  TextShape | NumberShape | BooleanShape | ListShape | TupleShape | ObjectShape | RecordShape | UnionShape | NodeShape;

/** A shape that contains itself is referred to by a function. */
export type ShapeReference = Shape | (() => Shape);

interface TextShape {
  readonly is: 'text';
  readonly max?: number;
  readonly format?: TextFormat;
  readonly oneOf?: readonly string[];
}
interface NumberShape {
  readonly is: 'number';
  readonly min?: number;
}
interface BooleanShape {
  readonly is: 'boolean';
}
interface ListShape {
  readonly is: 'list';
  readonly of: ShapeReference;
  readonly min: number;
  readonly max: number;
}
interface TupleShape {
  readonly is: 'tuple';
  readonly of: readonly ShapeReference[];
}
export interface ObjectShape {
  readonly is: 'object';
  readonly required: Readonly<Record<string, ShapeReference>>;
  readonly optional?: Readonly<Record<string, ShapeReference>>;
}
interface RecordShape {
  readonly is: 'record';
  readonly of: ShapeReference;
}
/** The kind of what was found (text, number, boolean, list or object) chooses the branch. */
interface UnionShape {
  readonly is: 'union';
  readonly by: Readonly<Partial<Record<Kind, ShapeReference>>>;
}
/** The field `type` chooses the branch. */
interface NodeShape {
  readonly is: 'node';
  readonly by: Readonly<Record<string, ShapeReference>>;
}

export type Kind = 'text' | 'number' | 'boolean' | 'list' | 'object';
