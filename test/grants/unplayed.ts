/**
 * What is granted and yet used by no call of a function's own: Lambda itself acts in the function's name. By action,
 * with the reason; anything else that a role grants must be seen used.
 */
export const usedByLambdaItself: Readonly<Record<string, string>> = {
  'logs:CreateLogStream': 'Lambda opens the log stream of each execution environment in the role’s name',
  'logs:PutLogEvents': 'Lambda writes what the function prints to its log in the role’s name',
  'dynamodb:DescribeStream': 'the event source mapping polls the stream in the role’s name',
  'dynamodb:GetRecords': 'the event source mapping polls the stream in the role’s name',
  'dynamodb:GetShardIterator': 'the event source mapping polls the stream in the role’s name',
  'dynamodb:ListStreams': 'Lambda asks for it when the event source mapping is made',
  'sqs:SendMessage': 'Lambda puts an event that it gave up on into the queue in the role’s name',
};
