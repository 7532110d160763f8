/** The least that calls a store: the DynamoDB client as it is published, and one call. */
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';

const client = new DynamoDBClient({});

export const handler = async (): Promise<void> => {
  await client.send(new GetItemCommand({ TableName: 'requests', Key: { pk: { S: 'a' }, sk: { S: 'b' } } }));
};
