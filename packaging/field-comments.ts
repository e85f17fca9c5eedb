import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

/** The meaning of each field of each kind of record, by its path: names of fields, `[]` for entries of a list, `.*` for entries by name. */
export type FieldMeanings = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A part of a schema as it is written, with the file that it stands in. */
interface Written {
  readonly node: ts.Node;
  readonly file: string;
}

/**
 * Reads the comments on fields in the schemas of `src/model` as they are written: TypeScript keeps no comments when it runs. `engine` is the folder of
 * the engine.
 */
export function readFieldComments(engine: string): FieldMeanings {
  const model = join(engine, "src/model");
  const collections = findDeclaration(join(model, "collections.ts"), "collectionDefinitions");
  const entries = collections ? listObjects(collections).flatMap(({ node, file }) => listFields(node, file)) : [];
  return Object.fromEntries(
    entries.map(({ name, value }) => {
      const schema = listObjects(value)
        .flatMap(({ node, file }) => listFields(node, file))
        .find((field) => field.name === "schema");
      const meanings = schema ? describe(schema.value, "", new Set()) : new Map<string, string>();
      const whole = schema && commentOfDeclaration(schema.value);
      return [name, Object.fromEntries([...(whole === undefined ? [] : [["", whole]]), ...meanings])];
    }),
  );
}

function describe(schema: Written, path: string, seen: ReadonlySet<ts.Node>): Map<string, string> {
  const found = new Map<string, string>();
  for (const { node, file, below } of listShapes(schema, "", seen)) {
    for (const { name, value, comment } of listFields(node, file)) {
      const own = [path + below, name].filter((part) => part !== "").join(".");
      if (comment !== undefined && !found.has(own)) found.set(own, comment);
      for (const [inner, words] of describe(value, own, new Set([...seen, node])))
        if (!found.has(inner)) found.set(inner, words);
    }
  }
  return found;
}

interface Field {
  readonly name: string;
  readonly value: Written;
  readonly comment: string | undefined;
}

/** The fields of an object as it is written, those of what it takes in by `...` too. */
function listFields(node: ts.Node, file: string): Field[] {
  if (!ts.isObjectLiteralExpression(node)) return [];
  return node.properties.flatMap((property): Field[] => {
    if (ts.isSpreadAssignment(property))
      return listObjects({ node: property.expression, file }).flatMap((object) => listFields(object.node, object.file));
    if (ts.isShorthandPropertyAssignment(property))
      return [
        {
          name: property.name.text,
          value: { node: property.name, file },
          comment: commentOf(property) ?? commentOfDeclaration({ node: property.name, file }),
        },
      ];
    if (!ts.isPropertyAssignment(property)) return [];
    const comment = commentOf(property) ?? commentOfReuse({ node: property.initializer, file });
    return [{ name: nameOf(property.name), value: { node: property.initializer, file }, comment }];
  });
}

/** The comment of a field that is taken from elsewhere, as `publishOn: publicationFields.publishOn`. */
function commentOfReuse({ node, file }: Written): string | undefined {
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  return listObjects({ node: node.expression, file })
    .flatMap((object) => listFields(object.node, object.file))
    .find(({ name }) => name === node.name.text)?.comment;
}

function nameOf(name: ts.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : name.getText();
}

/** The objects that an expression is or takes in: literals, and those of the names in it. */
function listObjects(written: Written): Written[] {
  return listShapes(written, "", new Set());
}

/** The shapes that a schema may have, each with how it lies below: `[]` in a list, `.*` in entries by name. */
function listShapes(
  { node, file }: Written,
  below: string,
  seen: ReadonlySet<ts.Node>,
): (Written & { readonly below: string })[] {
  if (seen.has(node)) return [];
  if (ts.isObjectLiteralExpression(node)) return [{ node, file, below }];
  if (ts.isIdentifier(node)) {
    const declared = findDeclaration(file, node.text);
    return declared ? listShapes(declared, below, new Set([...seen, node])) : [];
  }
  if (ts.isPropertyAccessExpression(node)) {
    // `.shape` of a schema is the object that it was made of; another name is a field of an object.
    if (node.name.text === "shape") return listShapes({ node: node.expression, file }, below, seen);
    const field = listObjects({ node: node.expression, file })
      .flatMap((object) => listFields(object.node, object.file))
      .find(({ name }) => name === node.name.text);
    return field ? listShapes(field.value, below, seen) : [];
  }
  if (ts.isCallExpression(node)) return listOfCall(node, { file, below, seen });
  if (ts.isArrayLiteralExpression(node))
    return node.elements.flatMap((element) => listShapes({ node: element, file }, below, seen));
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node))
    return listShapes({ node: node.expression, file }, below, seen);
  return ts.isSpreadElement(node) ? listShapes({ node: node.expression, file }, below, seen) : [];
}

function listOfCall(
  node: ts.CallExpression,
  { file, below, seen }: { readonly file: string; readonly below: string; readonly seen: ReadonlySet<ts.Node> },
): (Written & { readonly below: string })[] {
  if (!ts.isPropertyAccessExpression(node.expression)) return [];
  const { expression: of, name } = node.expression;
  const take = (parts: readonly ts.Node[], step: string) =>
    parts.flatMap((part) => listShapes({ node: part, file }, below + step, seen));
  if (!ts.isIdentifier(of) || of.text !== "z") return take([of], "");
  const [first, second] = node.arguments;
  switch (name.text) {
    case "array":
    case "tuple":
      return first ? take([first], "[]") : [];
    case "record":
      return second ? take([second], ".*") : [];
    case "discriminatedUnion":
      return second ? take([second], "") : [];
    default:
      return first ? take([first], "") : [];
  }
}

const sources = new Map<string, ts.SourceFile>();

function readSource(file: string): ts.SourceFile {
  const known = sources.get(file);
  const source = known ?? ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  sources.set(file, source);
  return source;
}

/** What a name stands for, in its file or in that from which it is imported. */
function findDeclaration(file: string, name: string): Written | undefined {
  for (const statement of readSource(file).statements) {
    if (ts.isVariableStatement(statement))
      for (const { name: own, initializer } of statement.declarationList.declarations)
        if (ts.isIdentifier(own) && own.text === name && initializer) return { node: initializer, file };
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const bindings = statement.importClause?.namedBindings;
    if (!bindings || !ts.isNamedImports(bindings)) continue;
    const found = bindings.elements.find((element) => element.name.text === name);
    if (found && statement.moduleSpecifier.text.startsWith("."))
      return findDeclaration(
        join(dirname(file), statement.moduleSpecifier.text),
        (found.propertyName ?? found.name).text,
      );
  }
  return undefined;
}

/** The comment on the schema that a name stands for. */
function commentOfDeclaration({ node, file }: Written): string | undefined {
  if (!ts.isIdentifier(node)) return undefined;
  const declared = findDeclaration(file, node.text);
  const statement = declared?.node.parent.parent.parent;
  return statement && ts.isVariableStatement(statement) ? commentOf(statement) : undefined;
}

/** The words of the comment right above something, on one line. */
function commentOf(node: ts.Node): string | undefined {
  const text = node.getSourceFile().text;
  const [last] = (ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []).slice(-1);
  if (!last || !text.startsWith("/**", last.pos)) return undefined;
  return text
    .slice(last.pos + 3, last.end - 2)
    .replace(/^[ \t]*\*[ \t]?/gm, "")
    .replace(/\s+/g, " ")
    .trim();
}
