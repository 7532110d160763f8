import type { deskActs as tr } from '../tr/desk-acts.ts';

export const deskActs: typeof tr = {
  acts: {
    reply: { title: 'Write the reply', button: 'Send', done: 'The reply was given.' },
    assign: { title: 'Take it on or assign it', button: 'Assign', done: 'The application was assigned.' },
    route: {
      title: 'Pass on to another unit',
      button: 'Pass on',
      done: 'The application was passed on.',
    },
    note: { title: 'Add a note', button: 'Add the note', done: 'The note was added.' },
    checkIdentity: {
      title: 'Record an identity check',
      button: 'Record',
      done: 'The identity check was recorded.',
    },
    askForMore: {
      title: 'Ask for more information',
      button: 'Ask and notify',
      done: 'The information was asked for.',
    },
    takeMore: {
      title: 'Record further information',
      button: 'Record',
      done: 'The further information was recorded.',
    },
    reportProgress: {
      title: 'Give an interim reply',
      button: 'Give the interim reply',
      done: 'The interim reply was given.',
    },
    extend: { title: 'Extend the term', button: 'Extend the term', done: 'The term was extended.' },
    notifyFee: {
      title: 'Notify a fee',
      button: 'Notify the fee',
      done: 'The fee was notified; the term has stopped.',
    },
    recordPayment: {
      title: 'Record the payment',
      button: 'Record',
      done: 'The payment was recorded; the term is running again.',
    },
    takeLaterDay: {
      title: 'Take the last day a holiday moved',
      button: 'Take the new last day',
      done: 'The new last day was taken.',
    },
    withdraw: {
      title: 'Record the withdrawal',
      button: 'Record',
      done: 'The withdrawal was recorded.',
    },
    dispatch: { title: 'Record the posting', button: 'Record', done: 'The posting was recorded.' },
    recordReturn: {
      title: 'Record that it came back',
      button: 'Record',
      done: 'It was recorded that the letter came back.',
    },
    deliver: { title: 'Record the delivery', button: 'Record', done: 'The delivery was recorded.' },
    tellThirdParty: {
      title: 'Record that a third party was told',
      button: 'Record',
      done: 'It was recorded that the third party was told.',
    },
    recordObjection: {
      title: 'Record complaint, objection, action',
      button: 'Record',
      done: 'The complaint, objection or action was recorded.',
    },
  },
  none: 'There is nothing that you can do with this application now.',
  notNow: 'This cannot be done while the application stands as it does; what you can do is listed below.',
};
