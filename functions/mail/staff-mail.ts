import type { Authority, Department } from '../../shared/authorities/authority.ts';
import { officeLanguageOf } from '../../shared/authorities/office-language.ts';
import { departmentOf } from '../../shared/authorities/registry.ts';
import type { Letter } from '../../shared/domain/letter.ts';
import type { StaffLetter } from '../../shared/domain/staff-letter.ts';
import type { About } from '../../shared/letters/about.ts';
import { assigneeRemindedMessage } from '../../shared/letters/assignee-reminded-letter.ts';
import { calendarEndsMessage, daysMovedMessage } from '../../shared/letters/calendar-letters.ts';
import { cameBackMessage } from '../../shared/letters/came-back-letter.ts';
import { digestMessage } from '../../shared/letters/digest-letter.ts';
import { escalationMessage } from '../../shared/letters/escalation-letter.ts';
import type { Office } from '../../shared/letters/office.ts';
import { summaryMessage } from '../../shared/letters/summary-letter.ts';
import type { AddressedMail } from './addressed.ts';

/** Puts a letter to the institution's own people into words; it says all it needs itself, so no request is opened. */
export function composeForStaff(letter: StaffLetter, authority: Authority, siteUrl: string): AddressedMail {
  const readBy = (unit?: Department) => ({ authority, siteUrl, language: officeLanguageOf(authority, unit) });
  const { managerMailbox, operatorMailbox } = authority;
  switch (letter.kind) {
    case 'digest': {
      const unit = unitOf(authority, letter.department);
      return { to: unit.mailbox, cc: letter.cc ?? [], message: digestMessage(letter, readBy(unit)) };
    }
    case 'escalation': {
      const unit = unitOf(authority, letter.department);
      const { supervisorMailbox } = unit;
      const message = escalationMessage(letter, readBy(supervisorMailbox === undefined ? undefined : unit));
      return { to: supervisorMailbox ?? managerMailbox, cc: [], message };
    }
    case 'summary':
      return { to: managerMailbox, cc: [], message: summaryMessage(letter, readBy()) };
    case 'calendarEnds':
      return { to: operatorMailbox, cc: [], message: calendarEndsMessage(letter, readBy()) };
    case 'daysMoved':
      return { to: operatorMailbox, cc: [], message: daysMovedMessage(letter, readBy()) };
  }
}

/**
 * To the unit, and to whoever has the request in hand, that a letter to the applicant came back.
 *
 * @returns undefined when it was settled meanwhile
 */
export function composeCameBack(
  { letter }: Extract<Letter, { kind: 'cameBack' }>,
  about: About,
): AddressedMail | undefined {
  const { request, authority } = about;
  const message = cameBackMessage(inUnit(about), letter);
  if (!message) return undefined;
  const { mailbox } = unitOf(authority, request.department);
  const cc = [request.assigneeMailbox ?? mailbox].filter((each) => each !== mailbox);
  return { to: mailbox, cc, reference: request.reference, message };
}

/** To her own mailbox where it is known, else to her unit's. @returns undefined when there is nothing left to do */
export function composeAssigneeReminded(about: About): AddressedMail | undefined {
  const { request, authority } = about;
  const message = assigneeRemindedMessage(inUnit(about));
  if (!message) return undefined;
  const to = request.assigneeMailbox ?? unitOf(authority, request.department).mailbox;
  return { to, cc: [], reference: request.reference, message };
}

function inUnit(about: About): About & Office {
  const { request, authority } = about;
  return { ...about, language: officeLanguageOf(authority, departmentOf(authority, request.department)) };
}

function unitOf(authority: Authority, id: string) {
  const department = departmentOf(authority, id);
  if (!department) throw new Error('The letter names a department that the authority does not have');
  return department;
}
