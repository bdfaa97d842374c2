import { functionNamed } from '../functions/index.ts';

/** Functions of the language for people and stock: a plan must not use their names today and break when they compute. */
const futureFunctions = new Set([
  ...['erlang_b', 'erlang_c', 'service_level', 'average_wait', 'agents_needed', 'backlog'],
  ...['erlang_a_service_level', 'erlang_a_abandonment', 'chat_service_level', 'chat_agents_needed'],
  ...['safety_stock', 'newsvendor'],
]);

/** Words of the formula language; `constructor` is what every JavaScript object inherits. */
const words = new Set(['and', 'or', 'not', 'true', 'false', 'pi', 'constructor']);

/** Whether a word means something in a formula already, so that no item, dimension or member can have it as its id. */
export function isReservedWord(id: string): boolean {
  return words.has(id) || futureFunctions.has(id) || functionNamed(id) !== undefined;
}
