import type { HiringPlan, HiringSession, RoleStaffing, ShiftCoverAnswer, ShiftCoverQuestion } from '../core/index.ts';

/**
 * Answers questions about people somewhere: in this thread, or beside it. Never rejected: what breaks off is a refusal. One question
 * of a kind at a time: the next one ends the one before, which is answered with null.
 */
export interface HiringRunner {
  /** Role by role, in their order. Null when it was ended. */
  planHiring(roles: readonly RoleStaffing[], onPlan: (plan: HiringPlan) => void): Promise<HiringPlan[] | null>;
  /** Null when it was ended. */
  shiftCover(question: ShiftCoverQuestion): Promise<ShiftCoverAnswer | null>;
  /** Ends the hiring plans under way, at once. */
  cancelHiring(): void;
  /** Ends the shift cover under way, at once. */
  cancelShiftCover(): void;
}

/** A session somewhere, which starts when it is asked. */
export interface SessionLine {
  /** Rejected when the session breaks off. */
  ask<T>(question: (session: HiringSession) => Promise<T>): Promise<T>;
  /** Ends the session: nobody waits for what it was asked. */
  end(): void;
}

function brokenOff(error: unknown) {
  const message = error instanceof Error ? error.message : String(error);
  return { status: 'refused' as const, refusal: { reason: 'solver' as const, message } };
}

/** One question at a time along a line. */
function questionsAlong(line: SessionLine) {
  let cancel: () => void = () => undefined;
  return {
    cancel: () => cancel(),
    /** @param work gives up where `isOver` */
    ask<T>(work: (isOver: () => boolean) => Promise<T>): Promise<T | null> {
      cancel();
      let over = false;
      const ended = new Promise<null>((resolve) => {
        cancel = () => {
          over = true;
          line.end();
          resolve(null);
        };
      });
      const mine = cancel;
      // A session that is idle is kept for the next question.
      const done = work(() => over).finally(() => {
        if (cancel === mine) cancel = () => undefined;
      });
      return Promise.race([done, ended]);
    },
  };
}

/** @param createLine each kind of question has a line of its own, so that none waits for another */
export function createHiringRunner(createLine: () => SessionLine): HiringRunner {
  const [planLine, coverLine] = [createLine(), createLine()];
  const [plans, covers] = [questionsAlong(planLine), questionsAlong(coverLine)];

  return {
    planHiring: (roles, onPlan) =>
      plans.ask(async (isOver) => {
        const answers: HiringPlan[] = [];
        for (const role of roles) {
          const plan = await planLine
            .ask((session) => session.planHiring(role))
            .catch((error: unknown): HiringPlan => ({ role: role.role, ...brokenOff(error) }));
          if (isOver()) break;
          answers.push(plan);
          onPlan(plan);
        }
        return answers;
      }),
    shiftCover: (question) => covers.ask(() => coverLine.ask((session) => session.shiftCover(question)).catch(brokenOff)),
    cancelHiring: plans.cancel,
    cancelShiftCover: covers.cancel,
  };
}
